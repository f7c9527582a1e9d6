'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/** While an author writes (`npm run dev`): the page follows its file. In what is built it is not there. */
export function LiveReload() {
  const router = useRouter()
  const [reading, startReading] = useTransition()
  useEffect(() => {
    if (reading) return
    const timer = setInterval(() => document.visibilityState === 'visible' && startReading(() => router.refresh()), 1000)
    return () => clearInterval(timer)
  }, [reading, router])
  return null
}

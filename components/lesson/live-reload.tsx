'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** While an author writes (`npm run dev`): the page follows its file. In what is built it is not there. */
export function LiveReload() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), 1500)
    return () => clearInterval(timer)
  }, [router])
  return null
}

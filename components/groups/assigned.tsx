'use client'

import { useEffect, type ReactNode } from 'react'
import { keepRoom } from '#client/room.ts'
import { useRecord } from '#client/store.ts'
import { useLater } from '#components/record/saved.tsx'

/** Work that an educator has given, on home: for those whose record is kept with an account. For all others it is nothing, and no code comes for it. */
export function Assigned() {
  const nobody = useRecord(({ status, link }) => status === 'ready' && !link)
  useEffect(() => {
    if (nobody) keepRoom()
  }, [nobody])
  return useLater(
    useRecord(({ link }) => Boolean(link)),
    fetchCard,
  )
}

async function fetchCard(): Promise<ReactNode> {
  try {
    const { AssignedCard } = await import('./assigned-card.tsx')
    return <AssignedCard />
  } catch (error) {
    console.warn('What you were given to do could not be loaded:', error)
    keepRoom()
    return undefined
  }
}

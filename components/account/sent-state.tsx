'use client'

import { useRecord } from '#client/store.ts'
import { isReflection, waiting } from '#lib/sync/waiting.ts'

/** How many things of this device wait to be sent, and how many reflections stay here on purpose. */
export function useWaiting(): { count: number; kept: number } {
  const { rows, sent, link } = useRecord()
  const reflections = Boolean(link?.reflections)
  return { count: waiting(rows, sent, reflections).length, kept: reflections ? 0 : rows.filter((row) => isReflection(row) && !sent.has(row.id)).length }
}

/** “All of it is sent to your account.”, “Waiting to send: 3 steps.”: the second and the third of the three states that a record can be in. */
export function SentState() {
  const { line, lineSay } = useRecord()
  const { count } = useWaiting()
  const steps = `${count} ${count === 1 ? 'step' : 'steps'}`
  if (line === 'out') {
    return (
      <>
        Waiting to send{count > 0 && `: ${steps}`}. <a href="/account">Sign in again</a> to send {count === 1 ? 'it' : 'them'}.
      </>
    )
  }
  if (count === 0 && line !== 'waiting') return 'Sent to your account.'
  if (line === 'sending') return `Sending ${steps} to your account …`
  return `Waiting to send${count > 0 ? `: ${steps}` : ''}. ${lineSay ? `${lineSay} It is tried again by itself.` : 'It goes by itself when there is signal.'}`
}

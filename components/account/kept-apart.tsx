'use client'

import { useEffect, useState } from 'react'
import { ask } from '#client/account.ts'
import { useRecord } from '#client/store.ts'
import { sayDay } from '#lib/cpd/days.ts'

type Apart = { id: string; say: string; at: string }

/** What could not be taken into the record, and why: nothing that was sent goes without a word. */
export function KeptApart() {
  const sent = useRecord((record) => record.sent)
  const [list, setList] = useState<readonly Apart[]>([])
  useEffect(() => {
    let wanted = true
    void ask<{ apart: Apart[] }>('/api/account/apart').then((asked) => wanted && asked.ok && setList(asked.apart))
    return () => void (wanted = false)
  }, [sent])
  if (list.length === 0) return null
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">Kept apart</h2>
      <p>
        {list.length === 1 ? 'One thing that was sent does' : `${list.length} things that were sent do`} not fit into your record. Most often two devices went on with the same story from the
        same place: what was sent first counts. They are kept in your account, and are in its export.
      </p>
      <details>
        <summary>What, and why</summary>
        <ul>
          {list.map(({ id, say, at }, n) => (
            <li key={`${id} ${n}`}>
              {sayDay(at.slice(0, 10))}: {say}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

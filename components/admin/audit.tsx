'use client'

import { Items, useItems } from './items.tsx'
import { sayMoment, sayNoted, type Noted } from './words.ts'

/** What was noted, the latest first, in sentences. */
export function Audit() {
  const list = useItems<Noted>('entries', (last) => `/api/admin/audit${last ? `?before=${encodeURIComponent(last.at)}` : ''}`)
  return (
    <Items of={list} none="Nothing has been noted yet.">
      {(noted) => (
        <>
          {sayNoted(noted)}, {sayMoment(noted.at)}
        </>
      )}
    </Items>
  )
}

'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** Shows of a long table only the rows that hold all the words; the table itself is drawn on the server. */
export function Filter({ of, label }: { of: string; label: string }) {
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)

  function show(text: string) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    const rows = [...document.querySelectorAll<HTMLElement>(`#${of} tbody tr`)]
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word))
    const left = rows.filter((row) => !row.hidden).length
    setSaid(words.length === 0 ? '' : `${left} of ${rows.length} shown.`)
  }

  // What was typed before the script arrived counts too.
  const catchUp = useEffectEvent(() => input.current?.value && show(input.current.value))
  useEffect(() => void catchUp(), [])

  return (
    <div className="field column">
      <label htmlFor={`${of}-filter`}>{label}</label>
      <input ref={input} id={`${of}-filter`} type="search" autoComplete="off" onChange={(event) => show(event.target.value)} />
      <p role="status" className="result">
        {said}
      </p>
    </div>
  )
}

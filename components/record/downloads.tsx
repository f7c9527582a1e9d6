'use client'

import { useState } from 'react'
import { downloadEntries } from '#client/documents/index.ts'
import type { Entry } from '#lib/record/rows.ts'

const kinds = { pdf: 'PDF, to hand over', csv: 'CSV, for a spreadsheet', json: 'JSON, for other programs' } as const

/** The entries as documents. They are made on this device; the code for it is fetched when it is asked for. */
export function Downloads({ entries }: { entries: readonly Entry[] }) {
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')

  async function make(kind: keyof typeof kinds) {
    setSaid('Making the document…')
    const done = await downloadEntries(kind, [...entries], { made: new Date().toISOString(), ...(name.trim() ? { name: name.trim() } : {}) })
    setSaid(done.ok ? 'Done. Look among your downloads.' : done.say)
  }

  return (
    <section aria-labelledby="take">
      <h2 id="take">Take it with you</h2>
      <p>Made on this device, and sent nowhere. Your confirmer can read it; the regulator asks for no upload.</p>
      <div className="field column">
        <label htmlFor="take-name">Your name, if you want it on the PDF</label>
        <p className="hint">It is not stored. Never write your Pin.</p>
        <input id="take-name" type="text" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="row">
        {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
          <button key={kind} type="button" className={kind === 'pdf' ? 'button' : 'quiet'} onClick={() => void make(kind)}>
            {kinds[kind]}
          </button>
        ))}
      </div>
      <p role="status" className="result">
        {said}
      </p>
    </section>
  )
}

'use client'

import { useState } from 'react'
import { downloadAccount, downloadAccounts, downloadEntries, type Downloaded, type Kind, type Paper } from '#client/documents/index.ts'
import { useRecord } from '#client/store.ts'
import { ofKind, type Account, type Entry } from '#lib/record/rows.ts'

const kinds: Record<Kind, string> = { pdf: 'PDF, to hand over', docx: 'Word, to move to the form', csv: 'CSV, for a spreadsheet', json: 'JSON, for other programs' }
const papers: Record<Paper, string> = { pdf: 'PDF', docx: 'Word' }

/** Makes a document when asked, and says how it went. */
export function useMaking(): [string, (make: (made: string) => Promise<Downloaded>) => void] {
  const [said, setSaid] = useState('')
  return [
    said,
    (make) => {
      setSaid('Making the document…')
      void make(new Date().toISOString()).then((done) => setSaid(done.ok ? 'Done. Look among your downloads.' : done.say))
    },
  ]
}

/** The record as documents. They are made on this device; the code for it is fetched when it is asked for. */
export function Downloads({ entries, accounts }: { entries: readonly Entry[]; accounts: readonly Account[] }) {
  const rows = useRecord((record) => record.rows)
  const period = ofKind(rows, 'period').at(-1)
  const [name, setName] = useState('')
  const [said, make] = useMaking()
  const named = name.trim() ? { name: name.trim() } : {}

  return (
    <section aria-labelledby="take">
      <h2 id="take">Take it with you</h2>
      <p>Made on this device, and sent nowhere. Your confirmer can read it; the regulator asks for no upload.</p>
      <div className="field column">
        <label htmlFor="take-name">Your name, if you want it on the PDF or the Word document</label>
        <p className="hint">It is not stored. Never write your Pin.</p>
        <input id="take-name" type="text" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="row">
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === 'pdf' ? 'button' : 'quiet'}
            onClick={() => make((made) => downloadEntries(kind, [...entries], { made, ...named, ...(period ? { period } : {}), accounts }))}
          >
            {kinds[kind]}
          </button>
        ))}
      </div>
      {accounts.length > 0 && (
        <>
          <p>All your reflective accounts in one document:</p>
          <div className="row">
            {(Object.keys(papers) as Paper[]).map((paper) => (
              <button key={paper} type="button" className="quiet" onClick={() => make((made) => downloadAccounts(paper, accounts, { made, ...named, entries }))}>
                Accounts as {papers[paper]}
              </button>
            ))}
          </div>
        </>
      )}
      <p role="status" className="result">
        {said}
      </p>
    </section>
  )
}

/** One account as a document. */
export function AccountDownloads({ account, entries }: { account: Account; entries: readonly Entry[] }) {
  const [said, make] = useMaking()
  return (
    <>
      {(Object.keys(papers) as Paper[]).map((paper) => (
        <button key={paper} type="button" className="plain" onClick={() => make((made) => downloadAccount(paper, account, { made, entries }))}>
          {papers[paper]}
        </button>
      ))}
      <span role="status" className="small">
        {said}
      </span>
    </>
  )
}

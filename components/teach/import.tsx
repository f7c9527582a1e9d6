'use client'

import { useState } from 'react'
import { focusOn } from '#client/focus.ts'
import { importPeople } from '#client/teach.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import type { Fate } from '#lib/groups/protocol.ts'
import type { OfGroup } from './group.tsx'

const fateWords: Record<Fate['fate'], string> = { new: 'New', same: 'Stays as it is', changed: 'Changes', fault: 'Cannot be read' }

/** Puts people on the list from a spreadsheet: first what would become of each row, then, if all is well, the change itself. */
export function Import({ group, onChanged, onImported }: OfGroup & { onImported: (words: string) => void }) {
  const [csv, setCsv] = useState('')
  const [fates, setFates] = useState<readonly Fate[]>()
  const { waiting, said, say, ask } = useAsking()

  function put(text: string) {
    setCsv(text)
    setFates(undefined)
  }
  const look = (csv: string) =>
    ask(
      () => importPeople({ group: group.id, csv, dry: true }),
      ({ fates }) => (setFates(fates), focusOn('fates')),
    )
  async function choose(file: File | undefined) {
    if (!file) return
    const text = textOf(await file.arrayBuffer())
    put(text)
    await look(text)
  }
  const run = () =>
    ask(
      () => importPeople({ group: group.id, csv, dry: false }),
      async ({ fates, changed }) => {
        if (fates.some(({ fate }) => fate === 'fault')) return void setFates(fates) // somebody else changed the list meanwhile
        await onChanged()
        put('')
        onImported(`Done: ${changed === 1 ? '1 person' : `${changed} people`} put on the list or changed.`)
      },
    )
  return (
    <div className="card">
      <p>
        The first row holds headings: <strong>Name</strong>, and <strong>Student number</strong> and <strong>E-mail</strong> if you have them. Save your spreadsheet as CSV, or copy its cells and paste them here. You see what becomes of each row
        before anything is changed.
      </p>
      <div className="field">
        <label htmlFor="import-file">Choose a file</label>
        <input id="import-file" type="file" accept=".csv,text/csv,text/plain" onChange={(event) => (void choose(event.target.files?.[0]), (event.target.value = ''))} />
      </div>
      <div className="field">
        <label htmlFor="import-text">Or paste the rows</label>
        <textarea id="import-text" value={csv} onChange={(event) => put(event.target.value)} />
      </div>
      <Said said={said} />
      {!fates && (
        <button type="button" className="quiet" aria-disabled={waiting || undefined} onClick={() => (csv.trim() ? void look(csv) : say('Choose a file or paste some rows first.'))}>
          {waiting ? 'One moment …' : 'See what becomes of each row'}
        </button>
      )}
      {fates && <Fates fates={fates} waiting={waiting} onImport={() => void run()} onLeave={() => (setFates(undefined), focusOn('import-text'))} />}
    </div>
  )
}

function Fates({ fates, waiting, onImport, onLeave }: { fates: readonly Fate[]; waiting: boolean; onImport: () => void; onLeave: () => void }) {
  const count = (fate: Fate['fate']) => fates.filter((each) => each.fate === fate).length
  const [faults, due] = [count('fault'), count('new') + count('changed')]
  const inOrder = [...fates.filter(({ fate }) => fate === 'fault'), ...fates.filter(({ fate }) => fate !== 'fault')]
  return (
    <>
      <h3 id="fates" tabIndex={-1}>
        {faults > 0 ? `${sayRows(faults)} cannot be read` : due > 0 ? 'Ready to import' : 'Nothing to import'}
      </h3>
      <p>
        {faults > 0
          ? 'Nothing is imported while a row cannot be read. Mend it above, or in your file, and look again.'
          : due > 0
            ? `${count('new')} new, ${count('changed')} to change, ${count('same')} stay as they are.`
            : 'All of them are on the list already, as they are here.'}
      </p>
      <table className="where fates">
        <caption className="unseen">What becomes of each row</caption>
        <thead>
          <tr>
            {['Name', 'Row', 'What becomes of it'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ line, name, number, email, fate, say }) => (
            <tr key={line}>
              <th scope="row">
                {name || <span className="soft">No name</span>}
                {[number, email].filter(Boolean).map((each) => (
                  <span key={each} className="soft small line">
                    {each}
                  </span>
                ))}
              </th>
              <td data-label="Row">{line}</td>
              <td data-label="What becomes of it">
                {fate === 'fault' ? <strong className="fault">{fateWords[fate]}</strong> : fateWords[fate]}
                {say && <span className="small line">{say}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        {faults === 0 && due > 0 && (
          <button type="button" className="button" aria-disabled={waiting || undefined} onClick={onImport}>
            {waiting ? 'One moment …' : `Import ${due === 1 ? '1 person' : `${due} people`}`}
          </button>
        )}
        <button type="button" className="quiet" onClick={onLeave}>
          {faults > 0 ? 'Mend the rows' : 'Leave it'}
        </button>
      </div>
    </>
  )
}

function sayRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

/** Spreadsheets on Windows often write Western letters in an older form, in which “Siân” would be no UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

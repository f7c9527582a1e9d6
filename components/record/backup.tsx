'use client'

import { useState, type ChangeEvent } from 'react'
import { keepDraft, useRecord } from '#client/store.ts'
import { addRows } from '#client/store-more.ts'
import { readBackup } from '#lib/record/backup.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import { useBackup } from './use-backup.ts'

/** A record of thirty years has fewer than ten million letters: a bigger file is something else. */
const LARGEST = 10_000_000

/** Ask again once this much has been done since the last backup. */
const ROWS_WORTH_SAVING = 12

/** Shown when there is something to lose that no backup holds, and no account either. */
export function BackupNudge() {
  const rows = useRecord((record) => record.rows)
  const sent = useRecord((record) => record.sent)
  const link = useRecord((record) => record.link)
  const backup = useBackup()
  const since = rowsSinceBackup(rows, sent)
  if (since < ROWS_WORTH_SAVING) return null
  return (
    <aside className="note" aria-label="Save a backup">
      <p>
        <strong>{link ? 'Some of your record' : 'This record'} is on this device only.</strong> A browser may clear a site that is not visited
        for some weeks. Keep a backup file: you can bring it back here, or to another phone, in Settings.
      </p>
      <button type="button" className="quiet" onClick={() => void backup()}>
        Save a backup file
      </button>
    </aside>
  )
}

function rowsSinceBackup(rows: readonly Row[], sent: ReadonlySet<string>): number {
  const last = ofKind(rows, 'backup').findLast(({ at }) => at <= new Date().toISOString()) // one of a clock that ran ahead says nothing of what came since
  return rows.filter(({ id, kind, at }) => kind !== 'backup' && kind !== 'time' && !sent.has(id) && (!last || at > last.at)).length
}

function tooLarge(size: number): ReturnType<typeof readBackup> {
  const megabytes = Math.round(size / 1_000_000)
  return { ok: false, say: `This file has ${megabytes} megabytes, and a backup of this course has never more than ten. Look for a file whose name begins with “before-you-post” and ends in “.json”. Nothing was read or changed.` }
}

type Preview = Extract<ReturnType<typeof readBackup>, { ok: true }>

/** Reads a backup file, shows what it would add, and adds it when asked. Adding it twice changes nothing. */
export function ImportBackup() {
  const rows = useRecord((record) => record.rows)
  const drafts = useRecord((record) => record.drafts)
  const [preview, setPreview] = useState<Preview>()
  const [said, setSaid] = useState('')

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    if (!file) return
    const found = file.size > LARGEST ? tooLarge(file.size) : readBackup(await file.text(), rows)
    setPreview(found.ok ? found : undefined)
    setSaid(found.ok ? '' : found.say)
    event.target.value = ''
  }

  async function add({ fresh, drafts: typed }: Preview) {
    const refused = await addRows(fresh)
    for (const [key, text] of Object.entries(typed)) if (!drafts[key]) await keepDraft(key, text)
    setPreview(undefined)
    setSaid(refused === 0 ? `Done: ${fresh.length} things added.` : `${refused} things could not be saved on this device. They stay until you leave this page.`)
  }

  return (
    <div className="field">
      <label htmlFor="import-file">Bring back a backup file</label>
      <p className="hint">You will see what it would add before anything is added.</p>
      <input id="import-file" type="file" accept="application/json,.json" onChange={(event) => void read(event)} />
      {preview && (
        <div className="note">
          <p>
            This backup holds {preview.fresh.length} things that are not here yet and {preview.known} that are.
            {preview.removed > 0 && ` ${preview.removed === 1 ? 'One was' : `${preview.removed} were`} removed for good, and ${preview.removed === 1 ? 'stays' : 'stay'} away.`}
            {preview.unreadable.length > 0 && ` ${preview.unreadable.length} cannot be read and would be left out; the file keeps them.`}
          </p>
          {preview.fresh.length + Object.keys(preview.drafts).length > 0 && (
            <button type="button" className="quiet" onClick={() => void add(preview)}>
              Add {preview.fresh.length} things to this record
            </button>
          )}
        </div>
      )}
      <p role="status" className="result">
        {said}
      </p>
    </div>
  )
}

import { download, fileName } from '#client/documents/download.ts'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { makeBackup } from '#lib/record/make-backup.ts'

/** Downloads the whole record as a file that the course can read back. */
export function useBackup(): () => Promise<void> {
  const rows = useRecord((record) => record.rows)
  const drafts = useRecord((record) => record.drafts)
  return async () => {
    const made = new Date().toISOString()
    download(fileName('record', made, 'json'), JSON.stringify(makeBackup(rows, drafts, made), null, 1), 'application/json')
    await addRow({ ...stamp(), kind: 'backup', rows: rows.length })
  }
}

// npm run backup [-- file]: the whole store in one file, while the course runs. `-- --json` for scripts.
import { backup, usualBackup } from '#server/db/backup.ts'
import { placeOfStore } from '#server/store.ts'
import { counted, fromHere, sized, storeCommand } from './support/store-command.ts'

const now = new Date().toISOString()

await storeCommand(
  'npm run backup, or: npm run backup -- file',
  1,
  {},
  ({ words: [file] }) => backup(placeOfStore(), file ? fromHere(file) : usualBackup(now), now),
  ({ file, bytes, tables }) => `${file} (${sized(bytes)}), read back and compared, holds ${counted(tables)}.
Signing keys and e-mail addresses are in it, so only you can read it. Keep it off this machine, where only those can read it who run the course.`,
)

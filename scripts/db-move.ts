// npm run db:move [-- --from file]: copies the store from the file in DATA_DIR to the PostgreSQL at DATABASE_URL. `--json` for scripts.
import { move } from '#server/db/backup.ts'
import { Fault } from '#server/fault.ts'
import { placeOfStore } from '#server/store.ts'
import { counted, fromHere, storeCommand } from './support/store-command.ts'

await storeCommand(
  'npm run db:move, or: npm run db:move -- --from file',
  0,
  { from: { type: 'string' } },
  async ({ options: { from } }) => {
    const to = placeOfStore()
    if (!('url' in to)) throw new Fault('DATABASE_URL', 'it is not set, and says where to move to', 'Set it to the address of an empty database: postgres://name:password@host/database')
    const usual = placeOfStore({ ...process.env, DATABASE_URL: undefined })
    return move('file' in usual && typeof from !== 'string' ? usual : { file: fromHere(String(from)) }, to)
  },
  ({ from, to, tables }) => `${to} now holds what ${from} holds, compared row by row: ${counted(tables)}.
The file is as it was. Start the course with DATABASE_URL set, look whether all is well, and then put the file away: signing keys and e-mail addresses are in it.`,
)

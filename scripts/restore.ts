// npm run restore -- file [--replace]: fills the store of this instance with what a backup holds. `--json` for scripts.
import { restore } from '#server/db/backup.ts'
import { Fault } from '#server/fault.ts'
import { placeOfStore } from '#server/store.ts'
import { counted, fromHere, storeCommand } from './support/store-command.ts'

const usage = 'npm run restore -- file [--replace]'

await storeCommand(
  usage,
  1,
  { replace: { type: 'boolean' } },
  async ({ words: [file], options }) => {
    if (!file) throw new Fault('What was asked for', 'no backup is named', `Write: ${usage}`)
    return restore(placeOfStore(), fromHere(file), new Date().toISOString(), options['replace'] === true)
  },
  ({ from, made, to, kept, tables }) => `${to} now holds what ${from} holds, made at ${made} and compared row by row: ${counted(tables)}.
${kept ? `What was there before is in ${kept}.\n` : ''}Start the course, or start it again if it runs: it has read keys and secrets of the store that was there.`,
)

// npm run rejudge: works out anew, from their rows, how far each learner has come, and says of how many something else was kept: nobody, while all is well. A server may run. `-- --json` for scripts.
import { letGo } from '#server/db/files.ts'
import { nameOf, openStore } from '#server/db/open.ts'
import { rejudge } from '#server/standing.ts'
import { placeOfStore } from '#server/store.ts'
import { versionOf } from '#server/to-judge.ts'
import { storeCommand } from './support/store-command.ts'

await storeCommand(
  'npm run rejudge',
  0,
  {},
  async () => {
    const place = placeOfStore()
    const db = await openStore(place)
    try {
      const learners = await db.selectFrom('learner').select('id').orderBy('id').execute()
      let changed = 0
      for (const { id } of learners) if (await rejudge(db, id, versionOf)) changed++
      return { store: nameOf(place), learners: learners.length, changed }
    } finally {
      await letGo(db)
    }
  },
  ({ store, learners, changed }) => `${store}: ${learners} ${learners === 1 ? 'record' : 'records'} judged anew, ${changed} changed.`,
)

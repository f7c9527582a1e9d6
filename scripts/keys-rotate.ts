// npm run keys:rotate: from now on certificates are signed with a new key. What earlier keys signed stays valid. `--json` for scripts.
import { nameOf } from '#server/db/open.ts'
import { rotateKeys } from '#server/issuer.ts'
import { placeOfStore, theStore } from '#server/store.ts'
import { storeCommand } from './support/store-command.ts'

await storeCommand(
  'npm run keys:rotate',
  0,
  {},
  async () => {
    const db = await theStore()
    try {
      return { store: nameOf(placeOfStore()), keys: await rotateKeys(db, new Date().toISOString()) }
    } finally {
      await db.destroy()
    }
  },
  ({ store, keys: [present, ...others] }) => `New key ${present!.id} in ${store}. Whatever runs on this store signs with it from its next certificate on.
${others.length === 0 ? 'There was no key before.' : `Kept for checking: ${others.map(({ id, retired }) => `${id} (retired ${retired})`).join(', ')}.`}`,
)

// npm run keys:rotate: from now on certificates are signed with a new key. What earlier keys signed stays valid.
import { dataDir, rotateKeys } from '#server/issuer.ts'

const done = rotateKeys(new Date().toISOString())
if (done.ok) {
  const [present, ...others] = done.keys
  console.log(`New key ${present!.id} in ${dataDir()}. A running server signs with it from its next certificate on.`)
  console.log(others.length === 0 ? 'There was no key before.' : `Kept for checking: ${others.map(({ id, retired }) => `${id} (retired ${retired})`).join(', ')}.`)
} else {
  console.error(done.say)
  process.exitCode = 1
}

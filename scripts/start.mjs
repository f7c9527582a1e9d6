// npm start: installs, builds, serves. Does only what has not been done yet, so the second start is quick.
import { command } from './support/run.mjs'
import { ensureBuilt, ensureInstalled } from './support/ready.mjs'
import { requirePort, serve } from './support/serve.mjs'

await command(async () => {
  const port = Number(process.env.PORT || 3000)
  await requirePort(port) // first, so that nobody waits for a build only to hear that the port is taken
  await ensureInstalled()
  await ensureBuilt()
  const server = await serve(port)
  process.exitCode = 0 // from here on being stopped is no failure
  console.log(`\nBefore You Post is at ${server.origin} (Ctrl+C stops it)\n`)
  const code = await server.ended
  process.exit(typeof code === 'number' ? code : 1)
})

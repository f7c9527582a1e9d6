// The store that the course must not have: all rows in one JSON file, written anew for each row that is accepted, and acknowledged after that. It speaks
// as much of /api/sync as scripts/support/writers.ts needs, and shows that `npm run test:kill` sees a loss.      node json-file-server.mjs <port> <file>
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

const [port, file] = process.argv.slice(2)
const kept = readKept()
let written = Promise.resolve()

createServer(async (request, response) => {
  if (request.method !== 'POST') return response.end()
  const learner = request.headers.cookie
  const { rows } = await json(request)
  for (const row of rows) {
    if (kept.some((each) => each.learner === learner && each.row.id === row.id)) continue
    kept.push({ learner, row })
    // One after the other: it is the kill that breaks the file, and not two who write it at once.
    written = written.then(() => writeFile(file, JSON.stringify(kept)))
  }
  await written
  const all = kept.filter((each) => each.learner === learner).map(({ row }) => row)
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ seq: 0, more: false, rows: all, refused: [] }))
}).listen(Number(port))

function readKept() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (fault) {
    if (fault.code !== 'ENOENT') console.error(`${file} cannot be read again (${fault.message}): it begins anew.`)
    return []
  }
}

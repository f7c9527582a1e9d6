import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lightOf, type FileList } from '#lib/offline/list.ts'

/**
 * The site under test, at an address of its own, that can be given a newer version: there one page reads otherwise, and the list of files says so, as after a
 * build. What it cannot do is change what other learners see.
 */
export async function siteThatChanges(baseURL: string) {
  let newer: { address: string; from: string; to: string } | undefined
  const server = createServer(async (request, response) => {
    const answer = await fetch(baseURL + request.url!, { redirect: 'manual' })
    const { pathname } = new URL(request.url!, baseURL)
    let body = Buffer.from(await answer.arrayBuffer())
    if (newer && [newer.address, light(newer.address)].includes(pathname)) body = Buffer.from(body.toString().replaceAll(newer.from, newer.to))
    if (newer && pathname === '/sw.js') body = Buffer.from(await relist(body.toString()))
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(content-(encoding|length)|etag|transfer-encoding|connection|keep-alive)$/.test(name)))
    response.writeHead(answer.status, { ...headers, 'cache-control': 'no-store' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))

  async function relist(worker: string): Promise<string> {
    // The list stands on the first line: scripts/lay-out.ts.
    const [, text, rest] = /^const list=(.*);\n([\s\S]*)$/.exec(worker)!
    const list = JSON.parse(text!) as FileList
    const page = await (await fetch(baseURL + light(newer!.address))).text()
    const hash = createHash('sha256').update(page.replaceAll(newer!.from, newer!.to)).digest().subarray(0, 9).toString('base64url')
    const files = list.files.map((file) => (file.address === newer!.address ? { ...file, hash } : file))
    const titles = { ...list.titles, [newer!.address]: { ...list.titles[newer!.address]!, words: 'other' } }
    return `const list=${JSON.stringify({ ...list, version: 'newer', files, titles })};\n${rest}`
  }

  /** As the worker asks for it. */
  function light(address: string): string {
    return lightOf({ address, needs: [] })
  }

  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    change: (address: string, from: string, to: string) => void (newer = { address, from, to }),
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  }
}

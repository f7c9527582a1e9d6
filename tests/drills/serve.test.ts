import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { headersOf } from '#scripts/support/headers.mjs'
import type { Served } from '#scripts/support/serve.mjs'
import { signUp } from '#scripts/support/writers.ts'
import { ask, drillFolder, figure, newRow, startSite } from '#tests/support/drill.ts'

test('told to end, the server finishes what it began, takes nothing new, waits ten seconds at most, and ends well', async () => {
  const site = await startSite(drillFolder())
  const [cookie] = await signUp(site.origin, 1)
  const begun = await beginToWrite(site, cookie!)
  const stuck = await beginToWrite(site, cookie!)
  const told = performance.now()
  const ended = site.stop()
  await sleep(300)
  expect(await ask(site, '/')).toMatchObject({ status: 0 })
  expect(await begun.finish()).toMatch(/^HTTP\/1.1 200 OK/)
  expect(await ended).toBe(0)
  const took = (performance.now() - told) / 1000
  expect(took).toBeGreaterThan(9)
  expect(took).toBeLessThan(12)
  stuck.socket.destroy()
  figure(`ended with 0 after ${took.toFixed(1)} s, with somebody who never finished`)
})

test('nobody passes for somebody else by what they write in a request, unless a proxy is said to stand before the server', async () => {
  for (const trusted of [false, true]) {
    const site = await startSite(drillFolder(), { env: { TRUST_PROXY: trusted ? '1' : undefined } })
    const statuses = new Set<number>()
    // Twenty a minute from one address are enough.
    for (let n = 0; n < 25; n++) statuses.add(await statusFrom(site, `203.0.113.${n}`))
    expect([...statuses], trusted ? 'behind a proxy' : 'without one').toEqual(trusted ? [200] : [200, 429])
  }
})

test('reached by https, every answer says so, also those that are sent away before anything else', async () => {
  const site = await startSite(drillFolder(), { env: { PUBLIC_URL: 'https://course.example.org' } })
  const answers = await Promise.all(['/', '/no-such-page', '/api/account', ...Array<string>(300).fill('/api/issuer')].map((path) => fetch(site.origin + path)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404, 503]))
  for (const { status, headers } of answers) {
    for (const [name, value] of Object.entries(headersOf({ PUBLIC_URL: 'https://course.example.org' }))) expect([status, name, headers.get(name)]).toEqual([status, name, expect.stringContaining(value)])
  }
})

async function statusFrom({ origin }: Served, address: string): Promise<number> {
  const headers = { Origin: origin, 'Content-Type': 'application/json', 'X-Forwarded-For': `198.51.100.1, ${address}` }
  return (await fetch(`${origin}/api/auth/request-password-reset`, { method: 'POST', headers, body: JSON.stringify({ email: 'nobody@example.org' }) })).status
}

/** Sends all of a write but its end, and waits until the server says that it has begun on it: a server that has a lot to do may need longer for that than one thinks. */
async function beginToWrite({ origin }: Served, cookie: string): Promise<{ socket: Socket; finish: () => Promise<string> }> {
  const { host, port } = new URL(origin)
  const body = JSON.stringify({ since: 0, rows: [newRow()] })
  const head = ['POST /api/sync HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`, `Cookie: ${cookie}`, 'Content-Type: application/json', 'Expect: 100-continue', `Content-Length: ${body.length}`]
  const socket = connect(Number(port), 'localhost')
  let text = ''
  const closed = new Promise<string>((resolve) => socket.on('data', (part) => (text += part.toString())).on('error', (fault) => (text += fault.message)).on('close', () => resolve(text)))
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await expect.poll(() => text).toBe('HTTP/1.1 100 Continue\r\n\r\n')
  text = ''
  socket.write(body.slice(0, -1))
  return { socket, finish: () => (socket.write(body.slice(-1)), closed) }
}

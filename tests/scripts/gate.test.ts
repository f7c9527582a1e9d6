import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { makeGate } from '#scripts/support/gate.mjs'

type Answered = { status: number; say: string; retryAfter: number; ms: number }

/** A server behind a gate, whose work keeps the whole process busy for so long each time, as writing to SQLite does. */
async function busyServer(msEach: number) {
  const work = (response: ServerResponse) => {
    for (const until = performance.now() + msEach; performance.now() < until; );
    response.end(JSON.stringify({ say: 'done' }))
  }
  return server((_request, response) => void setImmediate(work, response))
}

async function server(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const made = createServer()
  const { pass } = makeGate(made)
  made.on('request', async (request, response) => {
    if (await pass(request, response)) handle(request, response)
  })
  await new Promise<void>((resolve) => made.listen(0, resolve))
  onTestFinished(() => {
    made.close()
    made.closeAllConnections()
  })
  return (made.address() as AddressInfo).port
}

/** One request on a connection of its own, with what is given of a body of two signs. */
function send(port: number, body = '{}'): Promise<Answered> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const sent = ask({ port, method: 'POST', agent: false, headers: { 'Content-Length': 2 } }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode!, say: JSON.parse(text).say, retryAfter: Number(response.headers['retry-after']), ms: performance.now() - began }))
    })
    sent.on('error', reject)
    if (body.length === 2) sent.end(body)
    else sent.write(body)
  })
}

test('as many as can be answered soon come in; the others are told in words, and at different times, to come back', async () => {
  const port = await busyServer(10)
  await Promise.all(Array.from({ length: 8 }, () => send(port))) // it learns how quick it is
  const answers = await Promise.all(Array.from({ length: 200 }, () => send(port)))
  const accepted = answers.filter(({ status }) => status === 200)
  const refused = answers.filter(({ status }) => status === 503)
  expect(accepted.length + refused.length).toBe(200)
  expect(accepted.length).toBeGreaterThanOrEqual(10)
  expect(Math.max(...accepted.map(({ ms }) => ms))).toBeLessThan(2000) // all 200 would take that long
  expect(middle(refused)).toBeLessThan(middle(accepted)) // at once
  for (const { say, retryAfter } of refused) {
    expect(say).toMatch(/more to do than it can just now/)
    expect(retryAfter).toBeGreaterThanOrEqual(2)
    expect(retryAfter).toBeLessThanOrEqual(5)
  }
  expect(new Set(refused.map(({ retryAfter }) => retryAfter)).size).toBeGreaterThan(1)
  expect((await send(port)).status).toBe(200)
})

test('a few are always let in, however slow answers have become', async () => {
  let last = Promise.resolve()
  const port = await server((_request, response) => void (last = last.then(() => sleep(400)).then(() => void response.end('{"say":"done"}'))))
  await Promise.all(Array.from({ length: 8 }, () => send(port)))
  expect((await Promise.all(Array.from({ length: 4 }, () => send(port)))).map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

test('many whose bodies trickle in do not keep others out', async () => {
  const port = await server((request, response) => void request.resume().on('end', () => response.end('{"say":"done"}')))
  for (let n = 0; n < 40; n++) void send(port, '{').catch(() => undefined)
  await sleep(1500)
  expect((await send(port)).status).toBe(200)
})

function middle(answers: readonly Answered[]): number {
  return answers.map(({ ms }) => ms).sort((one, other) => one - other)[answers.length >> 1]!
}

import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { freePort, serve, type Served } from '#scripts/support/serve.mjs'
import type { Row } from '#lib/record/rows.ts'

declare module 'vitest' {
  interface TaskMeta {
    figure?: string
  }
}

/** Says what a drill measured: here, and in the report of `npm run test:long`. */
export function figure(text: string) {
  console.log(text)
  onTestFinished(({ task }) => void (task.meta.figure = text))
}

/** An empty folder for one drill, gone when it ends. */
export function drillFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'byp-drill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * The real server, on a store in that folder unless `env` says where, until the drill ends. What it prints is shown when the drill fails.
 *
 * @param through a command that becomes the server (scripts/support/serve.mjs)
 */
export async function startSite(folder: string, { env = {}, through = [] }: { env?: Record<string, string | undefined>; through?: string[] } = {}): Promise<Served> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const errors = join(folder, 'errors.txt')
  const nothing = { DATABASE_URL: undefined, PUBLIC_URL: undefined, SMTP_URL: undefined, KEEP_MONTHS: undefined, TRUST_PROXY: undefined, NODE_ENV: undefined }
  const site = await serve(await freePort(), { stdout: 'ignore', stderr: openSync(errors, 'a'), env: { ...nothing, DATA_DIR: data, ...env }, through })
  let ended: unknown
  void site.ended.then((code) => (ended = code))
  onTestFinished(async ({ task }) => {
    if (ended !== undefined && task.result?.state === 'fail') console.error(`The server ended with ${String(ended)}.`)
    await site.stop('SIGKILL')
    if (task.result?.state === 'fail') console.error(`The server printed:\n${readFileSync(errors, 'utf8').slice(-4000)}`)
  })
  return site
}

export type Answer = { status: number; text: string; retryAfter: number; ms: number }

/** One request as a page of the site sends it: a POST when there is a body. An answer that does not come has the status 0. */
export async function ask(site: Pick<Served, 'origin'>, path: string, { cookie = '', body }: { cookie?: string; body?: unknown } = {}): Promise<Answer & { cookies: string }> {
  const began = performance.now()
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  try {
    const answer = await fetch(site.origin + path, { ...sent, headers: { Origin: site.origin, 'Content-Type': 'application/json', Cookie: cookie }, signal: AbortSignal.timeout(30_000) })
    const text = await answer.text()
    const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
    return { status: answer.status, text, cookies, retryAfter: Number(answer.headers.get('Retry-After')), ms: performance.now() - began }
  } catch (fault) {
    return { status: 0, text: String(fault), cookies: '', retryAfter: 0, ms: performance.now() - began }
  }
}

export function newPassword(): string {
  return randomUUID()
}

let rows = 0

/** A row that nobody has sent yet, on one of some shelves. */
export function newRow(): Row {
  rows++
  return { id: `drill ${process.pid} ${rows}`, at: new Date().toISOString(), kind: 'time', part: `lesson:${rows % 50}`, seconds: 60 }
}

export function write(site: Served, cookie: string, row = newRow()): Promise<Answer> {
  return ask(site, '/api/sync', { cookie, body: { since: 0, rows: [row] } })
}

export function read(site: Served, cookie: string): Promise<Answer> {
  return ask(site, '/api/sync', { cookie, body: { since: 0, rows: [] } })
}

/** Asks again and again until the answer has that status; returns it, and for how many seconds it took. */
export async function until(status: number, asking: () => Promise<Answer>, seconds: number): Promise<{ answer: Answer; seconds: number }> {
  const began = performance.now()
  for (;;) {
    const answer = await asking()
    const took = (performance.now() - began) / 1000
    if (answer.status === status) return { answer, seconds: took }
    if (took > seconds) throw new Error(`There was no ${status} within ${seconds} s; the last answer was ${answer.status}: ${answer.text.slice(0, 200)}`)
    await sleep(100)
  }
}

/** Asks one time after the other until it is stopped; then returns all that was answered. */
export function meanwhile(asking: () => Promise<Answer>): { stop: () => Promise<Answer[]> } {
  let going = true
  const answers = (async () => {
    const list: Answer[] = []
    while (going) {
      list.push(await asking())
      await sleep(50)
    }
    return list
  })()
  return {
    stop() {
      going = false
      return answers
    },
  }
}

/** Of an answer that says no: it is in words that a nurse can read, says when to come back if that helps, and shows nothing of what is behind it. */
export function expectPlain({ status, text, retryAfter }: Answer, expected: number, words: RegExp) {
  expect({ status, text }).toEqual({ status: expected, text: expect.stringMatching(/^\{"say":"/) as string })
  const { say } = JSON.parse(text) as { say: string }
  expect(say).toMatch(words)
  expect(say).not.toMatch(/\bat \S+ \(|node_modules|\.[mc]?[jt]s:\d|SQLITE|Error|ECONN|null|undefined/)
  if (status >= 500) expect(retryAfter, `Retry-After beside “${say}”`).toBeGreaterThan(0)
}

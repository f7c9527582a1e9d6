import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { authDoor } from '#server/auth-door.ts'
import type { Db } from '#server/db/schema.ts'
import { theStore } from '#server/store.ts'
import { whoAsks } from '#server/who.ts'
import { emptyPlace } from './stores.ts'

/** The store of this process, empty, of either kind; until `leaveStore`. */
export async function enterStore(kind: 'sqlite' | 'postgres', postgresUrl: string): Promise<Db> {
  const place = kind === 'postgres' ? await emptyPlace(kind, postgresUrl) : undefined
  vi.stubEnv('DATABASE_URL', place && 'url' in place ? place.url : '')
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'byp-store-')))
  return theStore()
}

export async function leaveStore(): Promise<void> {
  const db = await theStore()
  ;(globalThis as { courseStore?: unknown }).courseStore = undefined
  await db.destroy()
}

export const site = 'http://localhost:1234'

type Door = (request: Request) => Promise<Response>

/** A browser with its own cookies, at a page of the course. Without a body it asks, with one it sends. */
export function openBrowser(origin = site) {
  const cookies = new Map<string, string>()
  const headersOf = (more: Record<string, string> = {}) => ({
    Origin: origin,
    Host: new URL(origin).host,
    'User-Agent': 'Tester/1.0',
    'X-Forwarded-For': '203.0.113.7',
    ...(cookies.size > 0 ? { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
    ...more,
  })
  async function send(door: Door, path: string, body?: object, more: Record<string, string> = {}): Promise<Response> {
    const sending = body ? { method: 'POST', body: JSON.stringify(body), headers: headersOf({ 'Content-Type': 'application/json', ...more }) } : { headers: headersOf(more) }
    const response = await door(new Request(new URL(path, origin), sending))
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '' || /max-age=0\b/i.test(line)) cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    return response
  }
  /** Asks better-auth. */
  const ask = (path: string, body?: object, more?: Record<string, string>) => send(authDoor, `/api/auth${path}`, body, more)
  /** Who is signed in here. */
  const who = async () => (await whoAsks(new Request(new URL('/account', origin), { headers: headersOf() })))?.person
  return { send, ask, who, cookies }
}

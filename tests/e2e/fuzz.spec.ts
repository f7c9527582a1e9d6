import { readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from '@playwright/test'

/** Every route of the server, by the files that make them, so that a new one is tried from its first day. */
const routes = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'route.ts')
  .map((entry) => '/' + relative('app', dirname(join(entry.parentPath, entry.name))).split(sep).filter((part) => !part.startsWith('(')).join('/'))
  .sort()

/** What better-auth is asked for, beside nonsense. */
const signIns = ['sign-up/email', 'sign-in/email', 'sign-in/magic-link', 'sign-in/social', 'magic-link/verify', 'callback/organisation', 'sign-out', 'request-password-reset', 'reset-password', 'change-password', 'get-session', 'delete-user', 'error']

const word = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('..', '%00', '%', '__proto__', 'constructor', '1', '-1', '1e999', "' or 1=1 --", '{"$ne":1}', 'a'.repeat(5000)))
const names = ['since', 'rows', 'email', 'password', 'name', 'token', 'newPassword', 'id', 'role', 'code', 'module', 'lessons', 'attempts', 'keep', 'callbackURL', 'provider', 'after', 'before', 'kind', 'at']
const value = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), word, fc.array(fc.dictionary(fc.constantFrom(...names), fc.jsonValue())))))
const body = fc.oneof(value.map((each) => JSON.stringify(each) ?? ''), fc.string({ unit: 'binary' }), fc.constantFrom('', '{', '[]', 'null', '{"rows":[{}],"since":0}', `{"a":${'['.repeat(2000)}${']'.repeat(2000)}}`))
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
  segment: word,
  signIn: fc.constantFrom(...signIns),
  query: fc.dictionary(fc.constantFrom(...names), word, { maxKeys: 3 }),
  type: fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''),
  body,
  ours: fc.boolean(),
})

test('whatever is sent to a route, it answers without breaking, and shows nothing of its insides @once', async ({ request: site, baseURL }) => {
  test.setTimeout(180_000)
  const signedUp = await site.post('/api/auth/sign-up/email', { data: { name: 'Fuzz', email: `fuzz-${Date.now()}@example.org`, password: 'three quiet words' }, headers: { Origin: baseURL! } })
  expect(signedUp.ok()).toBe(true)
  expect(routes).toEqual(expect.arrayContaining(['/api/sync', '/api/auth/[...all]', '/api/certificates/[id]/status']))
  for (const route of routes) {
    await fc.assert(
      fc.asyncProperty(request, async ({ method, segment, signIn, query, type, body, ours }) => {
        const path = route.replace('[...all]', signIn).replace(/\[\w+\]/g, encodeURIComponent(safe(segment)) || 'x')
        const search = new URLSearchParams(Object.entries(query).map(([key, each]): [string, string] => [key, safe(each)])).toString()
        const headers = { ...(ours ? { Origin: baseURL! } : {}), ...(type ? { 'Content-Type': type } : {}) }
        // Erasing works, and would end the session that the rest is tried with.
        const data = method === 'GET' || method === 'HEAD' || path === '/api/auth/sign-out' ? undefined : body
        const response = await site.fetch(`${path}?${search}`, { method, headers, maxRedirects: 0, ...(data === undefined ? {} : { data: Buffer.from(data) }) })
        const said = await response.text()
        expect(response.status(), `${method} ${path}: ${said.slice(0, 200)}`).toBeLessThan(500)
        expect(said).not.toMatch(/node_modules|\n\s+at .+:\d+:\d+|SqliteError|SQLITE_|syntax error at/)
      }),
      { numRuns: 25 },
    )
  }
  expect((await site.get('/api/health')).ok()).toBe(true)
})

/** A lone half of a pair of surrogates has no place in an address. */
function safe(text: string): string {
  return text.toWellFormed()
}

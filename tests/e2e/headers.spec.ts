import type { APIResponse } from '@playwright/test'
import { forPages, headersOf } from '#scripts/support/headers.mjs'
import { expect, test } from './support/test.ts'

test('@once every answer keeps browsers from guessing, framing and telling, whatever it is', async ({ request }) => {
  const home = await (await request.get('/')).text()
  const script = /\/_next\/static\/[^"]+\.js/.exec(home)![0]
  const font = /\/_next\/static\/[^"]+\.woff2/.exec(home)![0]
  const asked: [status: number, of: string, answer: APIResponse][] = [
    [200, 'a page', await request.get('/')],
    [200, 'a lesson', await request.get('/lessons/be-informed')],
    [404, 'no page', await request.get('/no-such-page')],
    [404, 'no door', await request.get('/api/no-such-door')],
    [200, 'a door', await request.get('/api/account')],
    [401, 'a closed door', await request.get('/api/account/export')],
    [403, 'a door, asked from elsewhere', await request.post('/api/sync', { data: {}, headers: { Origin: 'https://elsewhere.example' } })],
    [405, 'a door that is not for that', await request.put('/api/account/name', { data: {} })],
    [405, 'a method that only tells what was asked', await request.fetch('/', { method: 'TRACE' })],
    [404, 'better-auth', await request.get('/api/auth/ok')],
    [200, 'health', await request.get('/api/health')],
    [404, 'no script', await request.get('/_next/static/none.js')],
    [200, 'an icon', await request.get('/icon.svg')],
    [200, 'what search looks through', await request.get('/search-index')],
  ]
  for (const [status, of, answer] of asked) {
    const headers = Object.fromEntries(answer.headersArray().map(({ name, value }) => [name.toLowerCase(), value]))
    expect([of, answer.status()]).toEqual([of, status])
    for (const [name, value] of Object.entries(headersOf({}))) expect([of, name, headers[name.toLowerCase()]]).toEqual([of, name, value])
    expect([of, headers['content-security-policy']]).toEqual([of, expect.stringMatching(/default-src 'self'.*frame-ancestors 'none'.*script-src 'self'/)])
    expect([of, headers['strict-transport-security'], headers['x-powered-by'], headers['server'], headers['access-control-allow-origin']]).toEqual([of, undefined, undefined, undefined, undefined])
    if (/door|better-auth|health/.test(of) && ![404, 405].includes(status)) expect([of, headers['cache-control']]).toEqual([of, expect.stringContaining('no-store')])
  }
  // What is no page says only what concerns it; the service worker, that it talks to this site alone.
  for (const path of [script, font, '/sw.js']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(headersOf({}))) expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, forPages.includes(name) ? undefined : value])
    expect([path, headers['content-security-policy']]).toEqual([path, path === '/sw.js' ? "default-src 'self'" : undefined])
    const same = await request.get(path, { headers: { 'If-None-Match': headers['etag']! } })
    expect([path, same.status(), forPages.filter((name) => name.toLowerCase() in same.headers())]).toEqual([path, 304, []])
  }
})

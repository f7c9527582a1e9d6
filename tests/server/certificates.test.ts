import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { modules } from '#content/course.ts'
import { idOf, longestCode, unseal } from '#lib/cpd/seal.ts'
import { certificatesDoor, didDoor, issuerDoor, statusDoor } from '#server/doors.ts'
import type { IssuerKey } from '#server/issuer.ts'
import { currentContent } from '#server/to-judge.ts'
import { finishedRequest } from '#tests/support/finished-module.ts'

const dir = mkdtempSync(join(tmpdir(), 'byp-certificates-'))
vi.useFakeTimers({ now: new Date('2026-11-22T21:00:00.500Z'), toFake: ['Date'] })
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dir)
  vi.stubEnv('PUBLIC_URL', '')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dir, { recursive: true, force: true })
})

const site = 'http://localhost:3000'
type Answer = { code: string; badge: Record<string, unknown>; refusals: { about: string; say: string }[] }

async function post(body: unknown, headers: Record<string, string> = {}) {
  const request = new Request(`${site}/api/certificates`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Origin: site, Host: 'localhost:3000', 'Sec-Fetch-Site': 'same-origin', ...headers },
  })
  const response = await certificatesDoor(request)
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer }
}

async function keys(): Promise<IssuerKey[]> {
  return ((await issuerDoor().json()) as { keys: IssuerKey[] }).keys
}

test.each(modules.map(({ id }) => id))('the module “%s” is certified, within a link, and its signature holds with the published key', async (id) => {
  const { status, body } = await post(finishedRequest(id))
  expect(body.refusals).toBeUndefined()
  expect(status).toBe(200)
  expect(body.code.length).toBeLessThanOrEqual(longestCode)
  const read = unseal(body.code)!
  expect(read.certificate).toMatchObject({ name: 'Siân Griffiths', hours: 1.25, module: { id }, content: currentContent()[id], issued: '2026-11-22T21:00:00Z' })
  expect(read.certificate.scenarios.every(({ passed, ending }) => passed && ending === 'good')).toBe(true)
  const key = (await keys()).find((each) => each.id === read.keyId)!
  expect(verify(null, read.message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, format: 'jwk' }), read.signature)).toBe(true)
})

test('nothing is kept but the key, and no cookie is set', async () => {
  const { headers } = await post(finishedRequest('start'))
  expect(readdirSync(dir)).toEqual(['issuer'])
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('cache-control')).toBe('no-store')
})

test('nothing personal is logged, whatever goes wrong', async () => {
  const logged = (['log', 'info', 'warn', 'error'] as const).map((kind) => vi.spyOn(console, kind).mockImplementation(() => {}))
  const sent = finishedRequest('start')
  await post(sent)
  await post({ ...sent, attempts: [] })
  await post({ ...sent, extra: 'Siân Griffiths' })
  await post('{ "name": "Siân Griffiths"')
  for (const spy of logged) {
    expect(JSON.stringify(spy.mock.calls)).not.toContain('Siân')
    spy.mockRestore()
  }
})

test('what is refused says so in words, all at once', async () => {
  const { status, body } = await post({ ...finishedRequest('start'), attempts: [], hours: 500 })
  expect(status).toBe(422)
  expect(body.refusals.map(({ about }) => about)).toEqual(['hours', 'attempts'])
})

test('a result that is sent along is not accepted, let alone believed', async () => {
  const sent = finishedRequest('start')
  const { status, body } = await post({ ...sent, attempts: sent.attempts.map((each) => ({ ...each, passed: true })) })
  expect(status).toBe(400)
  expect(body.refusals[0]!.say).toContain('attempts.0.passed')
})

test('a shape that would be a path is not looked up', async () => {
  const sent = finishedRequest('start')
  expect((await post({ ...sent, attempts: sent.attempts.map((each) => ({ ...each, shape: '../../../package' })) })).status).toBe(400)
})

test('only pages of this site may ask', async () => {
  const sent = finishedRequest('start')
  const cross = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
  expect((await post(sent, cross)).status).toBe(403)
  expect((await post(sent, { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect((await post(sent, { 'Sec-Fetch-Site': '' })).status).toBe(200)
  expect((await post(sent, { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': '' })).status).toBe(403)
})

test('what is too long, no JSON, or of another type is turned away', async () => {
  expect((await post('x'.repeat(200_000))).status).toBe(413)
  expect((await post('{"module":')).status).toBe(400)
  expect((await post('module=start', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  expect((await post([])).status).toBe(400)
})

test('without a place for the keys the answer is plain, and whoever runs the site reads where and why', async () => {
  const file = join(dir, 'a-file')
  writeFileSync(file, '')
  vi.stubEnv('DATA_DIR', file)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { status, body } = await post(finishedRequest('start'))
  expect(status).toBe(503)
  expect(body.refusals[0]!.say).toContain('Nothing of yours is lost')
  expect(body.refusals[0]!.say).not.toContain(dir)
  expect(issuerDoor().status).toBe(503)
  expect(logged.mock.calls.join()).toMatch(/a-file.*DATA_DIR/)
  logged.mockRestore()
  rmSync(file)
})

test('the address of a badge says that nothing is kept', async () => {
  const { body } = await post(finishedRequest('start'))
  expect(body.badge['id']).toBe(`${site}/api/certificates/${idOf(body.code)}/status`)
  expect(await statusDoor(idOf(body.code)).json()).toMatchObject({ status: 'not kept' })
  expect(statusDoor('nonsense').status).toBe(404)
})

test('with PUBLIC_URL the issuer is the host, and the host says its keys', async () => {
  expect(didDoor().status).toBe(404)
  vi.stubEnv('PUBLIC_URL', 'https://course.example:8443')
  const { body } = await post(finishedRequest('start'))
  expect(body.badge).toMatchObject({ issuer: { id: 'did:web:course.example%3A8443' }, id: expect.stringMatching(/^https:\/\/course\.example:8443\/api/) })
  const document = (await didDoor().json()) as { verificationMethod: { id: string }[] }
  const [proof] = body.badge['proof'] as { verificationMethod: string }[]
  expect(document.verificationMethod.map(({ id }) => id)).toContain(proof!.verificationMethod)
})

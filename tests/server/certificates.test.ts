import { createPublicKey, verify } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { modules } from '#content/course.ts'
import { idOf, longestCode, unseal } from '#lib/cpd/seal.ts'
import { startPostgres } from '#scripts/support/postgres.mjs'
import { certificatesDoor, didDoor, issuerDoor, keptDoor, revokeDoor, statusDoor } from '#server/certificate-doors.ts'
import type { Db } from '#server/db/schema.ts'
import type { IssuerKey } from '#server/issuer.ts'
import type { Kept } from '#server/kept-certificates.ts'
import { currentContent } from '#server/to-judge.ts'
import { finishedRequest } from '#tests/support/finished-module.ts'
import { enterStore, leaveStore, site } from '#tests/support/signing-in.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'

vi.useFakeTimers({ now: new Date('2026-11-22T21:00:00.500Z'), toFake: ['Date'] })
/** Later by some minutes than anything that was asked before. */
const later = () => vi.setSystemTime(Date.now() + 5 * 60_000)

type Made = { code: string; badge: Record<string, unknown>; kept?: boolean; refusals: { about: string; say: string }[]; say: string }
const guest = newVisitor()

async function post(body: object, { by = guest, headers = {} as Record<string, string> } = {}) {
  const answer = await by.ask(certificatesDoor, '/api/certificates', body, headers)
  return { ...answer, body: answer.body as unknown as Made }
}
function postText(body: string, type = 'application/json') {
  return certificatesDoor(new Request(`${site}/api/certificates`, { method: 'POST', body, headers: { 'Content-Type': type, Origin: site, Host: new URL(site).host } }))
}
/** A certificate that its learner had kept. */
async function keep(by: Visitor) {
  later()
  const { body } = await post({ ...finishedRequest('start'), keep: true }, { by })
  expect(body.kept).toBe(true)
  return { id: idOf(body.code), code: body.code }
}
const list = async (by: Visitor) => (await by.ask(keptDoor, '/api/account/certificates')).body as { certificates?: Kept[]; say?: string }
const revoke = (by: Visitor, id: string) => by.ask(revokeDoor(id), `/api/account/certificates/${id}/revoke`, {})
const statusOf = async (id: string) => (await guest.ask(statusDoor(id), `/api/certificates/${id}/status`)).body
const keys = async () => (await guest.ask(issuerDoor, '/api/issuer')).body['keys'] as IssuerKey[]

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => void (postgres = await startPostgres()), 60_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await postgres.stop()
}, 60_000)

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let dir: string
  beforeAll(async () => {
    db = await enterStore(kind, postgres.url)
    dir = process.env['DATA_DIR']!
  })
  afterAll(leaveStore)

  const dueForRenewal = (id: string) => db.updateTable('session').set({ expiresAt: new Date(Date.now() + 5 * 86_400_000).toISOString() }).where('userId', '=', id).execute()

  // What is replayed does not depend on the kind of store.
  test.each(modules.map(({ id }) => id).slice(0, kind === 'sqlite' ? undefined : 1))('the module “%s” is certified, within a link, and its signature holds with the published key', async (id) => {
    const { status, body } = await post(finishedRequest(id))
    expect(body.refusals).toBeUndefined()
    expect(status).toBe(200)
    expect(body.code.length).toBeLessThanOrEqual(longestCode)
    const read = unseal(body.code)!
    expect(read.certificate).toMatchObject({ name: 'Siân Griffiths', hours: 1.25, module: { id }, content: currentContent()[id], issued: `${new Date().toISOString().slice(0, 19)}Z` })
    expect(read.certificate.scenarios.every(({ passed, ending }) => passed && ending === 'good')).toBe(true)
    const key = (await keys()).find((each) => each.id === read.keyId)!
    expect(verify(null, read.message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, format: 'jwk' }), read.signature)).toBe(true)
  })

  test('unless it is asked for, nothing is kept, and no cookie is set, whoever asks', async () => {
    const { id, visitor } = await signUp(db)
    await dueForRenewal(id)
    for (const by of [guest, visitor]) {
      later()
      const { headers, body } = await post(finishedRequest('start'), { by })
      expect(body).not.toHaveProperty('kept')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
      expect(await statusOf(idOf(body.code))).toMatchObject({ status: 'not kept' })
    }
    expect(await db.selectFrom('certificate').selectAll().execute()).toEqual([])
    expect(readdirSync(dir).filter((name) => !name.startsWith('course.db'))).toEqual([])
  })

  test('somebody who is signed in and asks for it finds it in their account; nobody else does', async () => {
    const [me, other] = [await signUp(db), await signUp(db)]
    const first = await keep(me.visitor)
    const second = await keep(me.visitor)
    expect(await list(me.visitor)).toEqual({
      certificates: [
        { ...second, at: new Date().toISOString() },
        { ...first, at: expect.stringMatching(/^2026-11-/) },
      ],
    })
    expect(await list(other.visitor)).toEqual({ certificates: [] })
    expect((await guest.ask(keptDoor, '/api/account/certificates')).status).toBe(401)
    expect(await statusOf(first.id)).toEqual({ id: first.id, status: 'kept', say: expect.stringContaining('its owner has not revoked it') })
  })

  test('a session that is due is renewed when a certificate is to be kept, and the browser is told', async () => {
    const me = await signUp(db)
    await dueForRenewal(me.id)
    const { headers } = await post({ ...finishedRequest('start'), keep: true }, { by: me.visitor })
    expect(headers.get('set-cookie')).toMatch(/^byp\.session_token=/)
  })

  test('a guest who asks to have it kept gets the certificate all the same, and is told that it was not', async () => {
    later()
    const { status, body } = await post({ ...finishedRequest('start'), keep: true })
    expect({ status, kept: body.kept }).toEqual({ status: 200, kept: false })
    expect(await statusOf(idOf(body.code))).toMatchObject({ status: 'not kept' })
    expect((await post({ ...finishedRequest('start'), keep: 'yes' })).status).toBe(400)
  })

  test('whoever makes the very same certificate in the same second does not come to own it', async () => {
    const [me, other] = [await signUp(db), await signUp(db)]
    const { id } = await keep(me.visitor)
    expect((await post({ ...finishedRequest('start'), keep: true }, { by: me.visitor })).body.kept).toBe(true)
    expect((await post({ ...finishedRequest('start'), keep: true }, { by: other.visitor })).body.kept).toBe(false)
    expect((await list(me.visitor)).certificates).toMatchObject([{ id }])
    expect((await list(other.visitor)).certificates).toEqual([])
  })

  test('its owner revokes it: everybody can learn of that, a second time changes nothing, and it is noted once', async () => {
    const me = await signUp(db)
    const { id } = await keep(me.visitor)
    const stays = await keep(me.visitor)
    later()
    const at = new Date().toISOString()
    expect(await revoke(me.visitor, id)).toMatchObject({ status: 200, body: { id, revoked: at } })
    later()
    expect(await revoke(me.visitor, id)).toMatchObject({ status: 200, body: { id, revoked: at } })
    expect(await statusOf(id)).toEqual({ id, status: 'revoked', at, say: expect.stringContaining('Do not rely on it') })
    expect((await list(me.visitor)).certificates).toMatchObject([{ id: stays.id }, { id, revoked: at }])
    expect((await list(me.visitor)).certificates![0]).not.toHaveProperty('revoked')
    expect(await db.selectFrom('audit').select(['at', 'actor', 'detail']).where('what', '=', 'certificate revoked').where('actor', '=', me.id).execute()).toEqual([{ at, actor: me.id, detail: id }])
  })

  test('nobody revokes what is another’s, a guest nothing at all, and none is told whether there is such a certificate', async () => {
    const [me, other] = [await signUp(db), await signUp(db)]
    const { id, code } = await keep(me.visitor)
    const made = (await post(finishedRequest('start'))).body
    const refused = await Promise.all([id, idOf(made.code), '0'.repeat(32), 'nonsense', code].map((each) => revoke(other.visitor, each)))
    for (const { status, body } of refused) expect({ status, body }).toEqual({ status: 404, body: { say: expect.stringContaining('no such certificate in your account') } })
    expect((await revoke(guest, id)).status).toBe(401)
    const elsewhere = await me.visitor.ask(revokeDoor(id), `/api/account/certificates/${id}/revoke`, {}, { Origin: 'https://elsewhere.example' })
    expect(elsewhere.status).toBe(403)
    expect(await statusOf(id)).toMatchObject({ status: 'kept' })
    expect(await db.selectFrom('audit').selectAll().where('actor', '=', other.id).where('what', '=', 'certificate revoked').execute()).toEqual([])
  })

  test('when an account is erased its certificates go; what was revoked stays revoked', async () => {
    const me = await signUp(db)
    const [revoked, kept] = [await keep(me.visitor), await keep(me.visitor)]
    await revoke(me.visitor, revoked.id)
    await db.deleteFrom('person').where('id', '=', me.id).execute()
    expect(await db.selectFrom('certificate').selectAll().where('learner', '=', me.id).execute()).toEqual([])
    expect(await statusOf(revoked.id)).toMatchObject({ status: 'revoked' })
    expect(await statusOf(kept.id)).toMatchObject({ status: 'not kept', say: expect.stringContaining('the account is no more') })
  })

  test('a badge names the address that says what is known of it', async () => {
    const { body } = await post(finishedRequest('start'))
    expect(body.badge['id']).toBe(`${site}/api/certificates/${idOf(body.code)}/status`)
    expect((await guest.ask(statusDoor('nonsense'), '/api/certificates/nonsense/status')).status).toBe(404)
  })

  test('with PUBLIC_URL the issuer is the host, and the host says its keys', async () => {
    expect((await guest.ask(didDoor, '/.well-known/did.json')).status).toBe(404)
    vi.stubEnv('PUBLIC_URL', 'https://course.example:8443')
    const { body } = await post(finishedRequest('start'), { headers: { Origin: 'https://course.example:8443' } })
    expect(body.badge).toMatchObject({ issuer: { id: 'did:web:course.example%3A8443' }, id: expect.stringMatching(/^https:\/\/course\.example:8443\/api/) })
    const document = (await guest.ask(didDoor, '/.well-known/did.json')).body as { verificationMethod?: { id: string }[] }
    const [proof] = body.badge['proof'] as { verificationMethod: string }[]
    expect(document.verificationMethod!.map(({ id }) => id)).toContain(proof!.verificationMethod)
    vi.stubEnv('PUBLIC_URL', '')
  })

  test('nothing personal is logged, whatever goes wrong', async () => {
    const logged = (['log', 'info', 'warn', 'error'] as const).map((kind) => vi.spyOn(console, kind).mockImplementation(() => {}))
    const { visitor } = await signUp(db)
    const sent = finishedRequest('start')
    await post({ ...sent, keep: true }, { by: visitor })
    await post({ ...sent, attempts: [] })
    await post({ ...sent, extra: 'Siân Griffiths' })
    await postText('{ "name": "Siân Griffiths"')
    for (const spy of logged) {
      expect(JSON.stringify(spy.mock.calls)).not.toContain('Siân')
      spy.mockRestore()
    }
  })

  test('without keys that can be read the answer is plain, and whoever runs the site reads where and why', async () => {
    mkdirSync(join(dir, 'issuer'))
    writeFileSync(join(dir, 'issuer', 'broken.json'), '{')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const { status, body } of [await post(finishedRequest('start')), await guest.ask(issuerDoor, '/api/issuer')]) {
      expect(status).toBe(503)
      expect(body.say).toContain('What you did is still saved on your device')
      expect(body.say).not.toContain(dir)
    }
    expect(logged.mock.calls.join()).toMatch(/broken\.json.*no key that the course wrote/)
    logged.mockRestore()
    rmSync(join(dir, 'issuer'), { recursive: true })
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
    expect(body.say).toContain('attempts.0.passed')
  })

  test('a shape that would be a path is not looked up', async () => {
    const sent = finishedRequest('start')
    expect((await post({ ...sent, attempts: sent.attempts.map((each) => ({ ...each, shape: '../../../package' })) })).status).toBe(400)
  })

  test('only pages of this site may ask', async () => {
    const from = (headers: Record<string, string>) => post(finishedRequest('start'), { headers }).then(({ status }) => status)
    expect(await from({ Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect(await from({ Origin: 'null', 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect(await from({ 'Sec-Fetch-Site': '' })).toBe(200)
    expect(await from({ Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': '' })).toBe(403)
  })

  test('what is too long, no JSON, or of another type is turned away', async () => {
    expect((await postText('x'.repeat(200_000))).status).toBe(413)
    expect((await postText('{"module":')).status).toBe(400)
    expect((await postText('module=start', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post([])).status).toBe(400)
  })
})

test('where the store cannot be reached, every door says so in words', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:9/none')
  delete (globalThis as { courseStore?: unknown }).courseStore
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const id = '0'.repeat(32)
  const answers = [await post(finishedRequest('start')), await guest.ask(issuerDoor, '/api/issuer'), await guest.ask(statusDoor(id), `/api/certificates/${id}/status`)]
  for (const { status, headers, body } of answers) expect([status, headers.get('retry-after'), body.say]).toEqual([503, '5', expect.stringContaining('cannot reach its store')])
  logged.mockRestore()
})

import { generateKeyPairSync, sign } from 'node:crypto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Verify } from '#components/verify/verify.tsx'
import { idOf, keyIdOf, messageOf, seal } from '#lib/cpd/seal.ts'
import { certificate } from '#tests/support/certificate.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const x = publicKey.export({ format: 'jwk' }).x!
const keyId = keyIdOf(new Uint8Array(Buffer.from(x, 'base64url')))
const sealed = (of = certificate, as = of) => seal(as, keyId, new Uint8Array(sign(null, messageOf(of, keyId), privateKey)))
const key = { id: keyId, created: '2026-01-01T00:00:00.000Z', publicKey: x }

/** What the site answers: with its keys, and with what it knows of the certificate that it is asked about. */
function siteSays(keys: object[] | undefined, status: () => Response = () => Response.json({ status: 'not kept' })) {
  const fetched = vi.fn(async (path: string) => (keys ? (path === '/api/issuer' ? Response.json({ keys }) : status()) : Promise.reject(new TypeError('offline'))))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

beforeEach(() => void siteSays([key]))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  location.hash = ''
})

function check(code: string) {
  location.hash = code
  render(<Verify current={{ trust: certificate.content }} />)
}

async function verdict(title: string) {
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy())
}

test('a genuine certificate shows every field, apart by who says it, and what that proves', async () => {
  check(sealed())
  await verdict('This certificate is genuine')
  const derived = screen.getByRole('heading', { name: 'Worked out by this site' }).parentElement!.textContent
  const claimed = screen.getByRole('heading', { name: 'Said by the learner' }).parentElement!.textContent
  for (const words of ['Promote professionalism and trust', '4 lessons and 2 stories', 'The friend request: a good ending, passed', 'One tap: an ending that breaks the Code, not passed', '20.6 Clear professional boundaries', '0a1b2c3d4e5f6071', '22 November 2026, 20:05 UTC']) expect(derived).toContain(words)
  for (const words of ['Siân Griffiths', '3 November 2026 to 22 November 2026', '1.25 hours, of which 0 participatory', '74 minutes']) expect(claimed).toContain(words)
  expect(screen.getByRole('heading', { name: 'What it does not prove' }).nextElementSibling!.textContent).toContain('Who made the choices')
  expect(screen.getByText('It has not been revoked.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  expect(screen.getByText(/the same today/)).toBeTruthy()
  expect(screen.getByText(/Not accredited or endorsed/)).toBeTruthy()
})

test('where the browser has no Ed25519, the check is made all the same', async () => {
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'))
  check(sealed())
  await verdict('This certificate is genuine')
  cleanup()
  check(sealed(certificate, { ...certificate, name: 'Mallory' }))
  await verdict('This is not a certificate of ours')
  vi.restoreAllMocks()
})

test('a changed certificate is refused, and nothing of it is shown', async () => {
  check(sealed(certificate, { ...certificate, name: 'Mallory' }))
  await verdict('This is not a certificate of ours')
  expect(screen.queryByText('Mallory')).toBeNull()
})

test('a link cut short says so', async () => {
  check(sealed().slice(0, 50))
  await verdict('This link is not whole')
})

test('a key that this site never used is unknown, also when a key pretends to its name', async () => {
  siteSays([])
  check(sealed())
  await verdict('We do not know who signed this')
  cleanup()
  siteSays([{ ...key, publicKey: Buffer.alloc(32, 7).toString('base64url') }])
  check(sealed())
  await verdict('We do not know who signed this')
})

test('a retired key still proves what it signed before, and nothing after', async () => {
  siteSays([{ ...key, retired: '2026-12-01T00:00:00.000Z' }])
  check(sealed())
  await verdict('This certificate is genuine')
  expect(screen.getByText(/earlier key of ours/)).toBeTruthy()
  cleanup()
  siteSays([{ ...key, retired: '2026-11-01T00:00:00.000Z' }])
  check(sealed())
  await verdict('This is not a certificate of ours')
})

test('without a network the fields are shown as unchecked; once there is one, it can be tried again', async () => {
  siteSays(undefined)
  check(sealed())
  await verdict('It could not be checked just now')
  expect(screen.getByText('Not checked')).toBeTruthy()
  expect(screen.queryByText('What this proves')).toBeNull()
  siteSays([key])
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await verdict('This certificate is genuine')
})

test('one that its owner has revoked is not called genuine, says since when, and proves nothing', async () => {
  siteSays([key], () => Response.json({ status: 'revoked', at: '2026-12-24T23:30:00.000Z' }))
  check(sealed())
  await verdict('This certificate was revoked')
  expect(screen.getByRole('status').textContent).toContain('revoked by its owner on 24 December 2026: do not rely on it')
  expect(screen.getByText('Revoked')).toBeTruthy()
  expect(screen.getAllByText('Siân Griffiths')).toBeTruthy()
  expect(screen.queryByText('What this proves')).toBeNull()
})

test('when it cannot be looked up whether it was revoked, a genuine one says so, and it can be tried again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const failures = [() => Response.json({ say: 'The store is away.' }, { status: 503 }), () => new Response('<p>Sign in to the network of this café'), () => Response.error()]
  for (const fail of failures) {
    siteSays([key], fail)
    check(sealed())
    await verdict('This certificate is genuine')
    expect(screen.getByRole('status').textContent).toContain('could not be looked up just now')
    siteSays([key])
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('It has not been revoked.'))
    cleanup()
  }
  vi.restoreAllMocks()
})

test('the site is asked by a number alone, and only once the signature is found right', async () => {
  const fetched = siteSays([key])
  const code = sealed()
  check(code)
  await verdict('This certificate is genuine')
  expect(fetched.mock.calls).toEqual([['/api/issuer'], [`/api/certificates/${idOf(code)}/status`]])
  cleanup()
  fetched.mockClear()
  check(sealed(certificate, { ...certificate, name: 'Mallory' }))
  await verdict('This is not a certificate of ours')
  expect(fetched.mock.calls).toEqual([['/api/issuer']])
})

test('with nothing in the link, one can be pasted, line breaks and all', async () => {
  check('')
  await verdict('Which certificate?')
  const link = `https://example.org/verify#${sealed()}`
  await userEvent.click(screen.getByLabelText('The link of the certificate'))
  await userEvent.paste(`${link.slice(0, 80)}\n${link.slice(80)}`)
  await userEvent.click(screen.getByRole('button', { name: 'Check it' }))
  await verdict('This certificate is genuine')
})

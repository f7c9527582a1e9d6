import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepDraft, openRecord, useRecord } from '#client/store.ts'
import { bind, eraseRecord } from '#client/store-more.ts'
import { Account } from '#components/account/account.tsx'
import { stubSite, type Answers } from '#tests/support/site.ts'
import { ben, cai, linkTo } from '#tests/support/work.ts'

beforeEach(async () => {
  stubSite({})
  await openRecord()
  await eraseRecord()
  await keepDraft('joining', '')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(answers: Answers, { account = null as object | null, hash = '' } = {}) {
  location.hash = hash
  const site = stubSite({ 'GET /api/account': { account, site: { mail: false } }, 'GET /api/account/apart': { apart: [] }, ...answers })
  render(<Account />)
  return site
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const posts = (asked: readonly string[]) => asked.filter((each) => each.startsWith('POST') && !each.startsWith('POST /api/sync'))

test('an account without an e-mail address makes a new recovery link, once it knows that the old one stops', async () => {
  await bind(linkTo(ben))
  const { asked } = open({ 'POST /api/account/recovery': { link: 'https://course.example/account#recover=new' } }, { account: ben })
  expect(await screen.findByText('No e-mail address')).toBeTruthy()
  await press('Make a new recovery link …')
  expect(screen.getByRole('group', { name: 'Make a new recovery link' }).textContent).toContain('The link that you have now stops working.')
  expect(posts(asked)).toEqual([])
  await press('Make a new one')
  expect(await screen.findByText('https://course.example/account#recover=new')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.id).toBe('way-back'))
})

test('it is given an address and a password, and is signed in to by those from then on', async () => {
  await bind(linkTo(ben))
  const site = open({}, { account: ben })
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'ben')
  await press('Add them')
  expect(screen.getByText('Write your e-mail address, like name@example.org.')).toBeTruthy()
  expect(screen.getByText(/^The password needs/)).toBeTruthy()
  expect(posts(site.asked)).toEqual([])
  await userEvent.type(screen.getByLabelText('E-mail address'), '@example.org')
  await userEvent.type(screen.getByLabelText('Password'), 'three quiet words')
  site.answer({ 'POST /api/account/address': () => (site.answer({ 'GET /api/account': { account: { ...ben, email: 'ben@example.org', hasPassword: true }, site: { mail: false } } }), { email: 'ben@example.org' }) })
  await press('Add them')
  expect(await screen.findByText('ben@example.org')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Your recovery link' })).toBeNull()
  await waitFor(() => expect(useRecord.getState().link?.email).toBe('ben@example.org'))
})

test('signing out of it warns that only the recovery link leads back; of another account it does not', async () => {
  await bind(linkTo(ben))
  open({}, { account: ben })
  await press('Sign out …')
  expect(screen.getByRole('group', { name: 'Sign out' }).textContent).toContain('Only your recovery link leads back into this account.')
  cleanup()
  await eraseRecord()
  await bind(linkTo(cai))
  open({}, { account: cai })
  await press('Sign out …')
  expect(screen.getByRole('group', { name: 'Sign out' }).textContent).not.toContain('recovery link')
})

test('erasing it asks for its name', async () => {
  await bind(linkTo(ben))
  const { asked } = open({ 'POST /api/account/erase': { status: 422, say: 'Nothing was erased: this is not the name of your account.' } }, { account: ben })
  await press('Erase my account …')
  await userEvent.type(screen.getByLabelText('To go on, type the name of the account: Ben Okoro'), 'Ben')
  await press('Erase it all now')
  expect(await screen.findByText('Nothing was erased: this is not the name of your account.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/account/erase {"name":"Ben"}'])
})

test('a recovery link asks before it signs in; the device then keeps its record with that account', async () => {
  const site = open({ 'POST /api/account/recover': () => (site.answer({ 'GET /api/account': { account: ben, site: { mail: false } } }), { account: 'ben' }) }, { hash: '#recover=wd2fQ0zK' })
  await screen.findByText('Carry on with your record')
  expect(posts(site.asked)).toEqual([])
  await press('Carry on here')
  expect(await screen.findByRole('heading', { name: 'Ben Okoro' })).toBeTruthy()
  expect(posts(site.asked)).toEqual(['POST /api/account/recover {"code":"wd2fQ0zK"}'])
  expect(useRecord.getState().link?.account).toBe('ben')
})

test('on a device that belongs to another account a recovery link changes nothing, and the sign-in is undone', async () => {
  await bind({ ...linkTo(cai), out: true })
  const site = open({ 'POST /api/account/recover': () => (site.answer({ 'GET /api/account': { account: ben, site: { mail: false } } }), { account: 'ben' }), 'POST /api/auth/sign-out': {} }, { hash: '#recover=wd2fQ0zK' })
  await press('Carry on here')
  expect((await screen.findByRole('alert')).textContent).toContain('The record on this device belongs to the account cai@example.org.')
  expect(posts(site.asked)).toContain('POST /api/auth/sign-out {}')
  expect(useRecord.getState().link?.account).toBe('cai')
})

test('an e-mail address is proved by a button, not by opening the link', async () => {
  const site = open({ 'POST /api/account/confirm': { status: 422, say: 'This link is not known here.' } }, { hash: '#confirm=ab12.cd34' })
  await screen.findByText('Is this address yours?')
  expect(posts(site.asked)).toEqual([])
  await press('Yes, it is mine')
  expect((await screen.findByRole('alert')).textContent).toBe('This link is not known here.')
  expect(posts(site.asked)).toEqual(['POST /api/account/confirm {"token":"ab12.cd34"}'])
  site.answer({ 'POST /api/account/confirm': {} })
  await press('Yes, it is mine')
  expect(await screen.findByText(/The address is yours/)).toBeTruthy()
})

test('whoever came from a group to sign in is led back to it', async () => {
  await keepDraft('joining', 'HXQ47KMD')
  open({})
  expect(await screen.findByText('Sign in or make an account here, then go on to join the group.')).toBeTruthy()
  cleanup()
  await bind(linkTo(cai))
  open({}, { account: cai })
  expect((await screen.findByRole('link', { name: 'Go on and join it' })).getAttribute('href')).toBe('/join#HXQ47KMD')
})

test('a signed-out device without an address says that its recovery link leads back', async () => {
  await bind({ ...linkTo(ben), out: true })
  open({})
  expect(await screen.findByText(/That account has no e-mail address: open its recovery link/)).toBeTruthy()
})

test('educators are led to the groups that they teach, and learners are not', async () => {
  await bind(linkTo(cai))
  open({}, { account: { ...cai, role: 'educator' } })
  expect((await screen.findByRole('link', { name: 'Groups that you teach' })).getAttribute('href')).toBe('/teach')
  cleanup()
  open({}, { account: cai })
  await screen.findByText('Change your name or password') // it is known who is signed in
  expect(screen.queryByRole('link', { name: 'Groups that you teach' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Your groups' })).toBeTruthy()
})

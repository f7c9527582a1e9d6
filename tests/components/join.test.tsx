import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecord, useRecord } from '#client/store.ts'
import { bind, eraseRecord } from '#client/store-more.ts'
import { Join } from '#components/groups/join.tsx'
import { stubSite, type Answers } from '#tests/support/site.ts'
import { ben, cai, linkTo, ward, work } from '#tests/support/work.ts'

const recovery = 'https://course.example/account#recover=wd2fQ0zK'

beforeEach(async () => {
  stubSite({})
  await openRecord()
  await eraseRecord()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  useRecord.setState({ forgetting: false })
})

/** Opens the page by a link, as whoever is signed in at first. */
function open(answers: Answers, { account = null as object | null, hash = '#HXQ47KMD' } = {}) {
  location.hash = hash
  const site = stubSite({ 'GET /api/account': { account, site: { mail: false } }, 'POST /api/join/look': { group: ward, keepMonths: 48 }, 'GET /api/assigned': { assigned: [work] }, ...answers })
  render(<Join />)
  return site
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const joins = (asked: readonly string[]) => asked.filter((each) => each.startsWith('POST /api/join {'))

test('what educators see and never see, and what is kept, is said before anybody joins', async () => {
  const { asked } = open({})
  expect(await screen.findByText('Adult nursing, September')).toBeTruthy()
  expect(screen.getByText('Your educator is Ama Mensah.')).toBeTruthy()
  const said = document.body.textContent
  for (const words of ['Not started, In progress, Complete or Changed since you finished', 'the days and the hours', 'what you chose or answered, your scores, or your first attempts', 'your notes, reflections']) expect(said).toContain(words)
  expect(said).toContain('this site keeps the record on this device from now on')
  expect(said).toContain('until nobody has used it for 48 months')
  expect(said).toContain('You need no e-mail address and no password.')
  expect(joins(asked)).toEqual([])
})

test('without an account one joins by a name; the device keeps its record with the new account, and the recovery link is shown, once', async () => {
  const site = open({ 'POST /api/join': () => (site.answer({ 'GET /api/account': { account: ben, site: { mail: false } } }), { group: { ...ward, joined: true }, account: 'ben', recovery }) })
  await press('Join without an e-mail address')
  expect(screen.getByText('Write the name that your educators know you by.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Your name'), ' Ben Okoro ')
  await press('Join without an e-mail address')
  expect(await screen.findByText(recovery)).toBeTruthy()
  expect(joins(site.asked)).toEqual([expect.stringMatching(/^POST \/api\/join \{"code":"HXQ47KMD","name":"Ben Okoro","recovery":"[\w-]{43}"\}$/)])
  expect(useRecord.getState().link).toMatchObject({ account: 'ben', name: 'Ben Okoro', email: '' })
  await waitFor(() => expect(document.activeElement?.id).toBe('joined'))
  expect((await screen.findByRole('link', { name: 'Prioritise people' })).getAttribute('href')).toBe('/#module-people')

  cleanup()
  open({ 'POST /api/join/look': { group: { ...ward, joined: true } } }, { account: ben })
  expect(await screen.findByText(/You are in this group already/)).toBeTruthy()
  expect(screen.queryByText(recovery)).toBeNull()
})

test('a tab that forgets everything says that the link is the only way back', async () => {
  useRecord.setState({ forgetting: true })
  const site = open({
    'POST /api/auth/forget-session': {},
    'POST /api/join': () => (site.answer({ 'GET /api/account': { account: ben, site: { mail: false } } }), { group: ward, account: 'ben', recovery }),
  })
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ben Okoro')
  await press('Join without an e-mail address')
  expect(await screen.findByText(/This tab forgets everything when you close it. After that, this link is your only way back/)).toBeTruthy()
  expect(site.asked).toContain('POST /api/auth/forget-session {}')
})

test('whoever is signed in joins as that account, under its name, and needs no recovery link', async () => {
  await bind(linkTo(cai))
  const { asked } = open({ 'POST /api/join': { group: ward, account: 'cai' } }, { account: cai })
  expect((await screen.findByLabelText<HTMLInputElement>('Your name')).value).toBe('Cai Rees')
  expect(screen.getByText('You join as cai@example.org.')).toBeTruthy()
  await press('Join')
  expect(await screen.findByText('You have joined Adult nursing, September')).toBeTruthy()
  expect(joins(asked)).toEqual(['POST /api/join {"code":"HXQ47KMD","name":"Cai Rees"}'])
  expect(screen.queryByText(/recovery link/i)).toBeNull()
})

test('where a student number is asked for, nobody joins without one', async () => {
  const { asked } = open({ 'POST /api/join/look': { group: { ...ward, asksNumber: true } }, 'POST /api/join': { group: ward, account: 'ben', recovery } })
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ben Okoro')
  await press('Join without an e-mail address')
  expect(screen.getByText(/Write your student number/)).toBeTruthy()
  expect(document.activeElement?.id).toBe('join-number')
  expect(joins(asked)).toEqual([])
  await userEvent.type(screen.getByLabelText('Your student number'), ' S-0123 ')
  await press('Join without an e-mail address')
  await screen.findByText('You have joined Adult nursing, September')
  expect(joins(asked)).toEqual([expect.stringContaining('{"code":"HXQ47KMD","name":"Ben Okoro","number":"S-0123",')])
})

test('a device whose record belongs to another account is refused in words, and nobody is joined', async () => {
  await bind(linkTo(cai))
  const { asked } = open({}, { account: ben })
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The record on this device belongs to the account cai@example.org. Sign in to that one. If this is a shared device, clear it first/)
  expect(screen.queryByLabelText('Your name')).toBeNull()
  expect(joins(asked)).toEqual([])
})

test('a device that is signed out of its account must sign in first, so that no second account is made', async () => {
  await bind({ ...linkTo(cai), out: true })
  open({})
  expect(await screen.findByText(/belongs to the account cai@example.org, which is signed out/)).toBeTruthy()
  expect(screen.queryByLabelText('Your name')).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: 'Sign in' }))
  expect(useRecord.getState().drafts['joining']).toBe('HXQ47KMD') // the account page leads back
})

test('a code is typed as it was read out; what is none is said to be none', async () => {
  const { asked } = open({}, { hash: '' })
  const field = await screen.findByLabelText('The code of the group')
  await userEvent.type(field, 'hxq4 7km')
  await press('Find the group')
  expect(screen.getByText(/^That is not a whole code/)).toBeTruthy()
  expect(asked.filter((each) => each.includes('/api/join'))).toEqual([])
  await userEvent.type(field, 'd')
  await press('Find the group')
  expect(await screen.findByText('Adult nursing, September')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.id).toBe('group'))
  expect(asked).toContain('POST /api/join/look {"code":"HXQ47KMD"}')
})

test('a link that lost a part of its code, and a code that leads nowhere, let one type it', async () => {
  open({}, { hash: '#HXQ47' })
  expect(await screen.findByText(/This link has lost a part of its code/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('The code of the group').value).toBe('HXQ47')
  cleanup()
  open({ 'POST /api/join/look': { status: 404, say: 'There is no group with this code.' } })
  expect((await screen.findByRole('alert')).textContent).toBe('There is no group with this code.')
  expect(screen.getByLabelText<HTMLInputElement>('The code of the group').value).toBe('HXQ47KMD')
})

test('without signal it says so, and can be tried again', async () => {
  let down = true
  const look = () => {
    if (down) throw new TypeError('offline')
    return { group: ward }
  }
  open({ 'POST /api/join/look': look })
  expect((await screen.findByRole('alert')).textContent).toMatch(/We could not reach the course/)
  down = false
  await press('Try again')
  expect(await screen.findByText('Adult nursing, September')).toBeTruthy()
})

test('when the signal takes the answer away, the next try is known to be the same person’s', async () => {
  let down = true
  const { asked } = open({
    'POST /api/join': () => {
      if (down) throw new TypeError('offline')
      return { group: ward, account: 'ben', recovery }
    },
  })
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ben Okoro')
  await press('Join without an e-mail address')
  expect((await screen.findByRole('alert')).textContent).toMatch(/We could not reach the course/)
  down = false
  await press('Join without an e-mail address')
  expect(await screen.findByText(recovery)).toBeTruthy()
  const [first, second] = joins(asked)
  expect(first).toMatch(/"recovery"/)
  expect(second).toBe(first)
})

test('a refusal is said in the words of the site; a browser that does not stay signed in still gets its link', async () => {
  const site = open({ 'POST /api/join': { status: 422, say: 'Somebody has joined this group with this number already.' } })
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ben Okoro')
  await press('Join without an e-mail address')
  expect((await screen.findByRole('alert')).textContent).toBe('Somebody has joined this group with this number already.')
  site.answer({ 'POST /api/join': { group: ward, account: 'ben', recovery } })
  await press('Join without an e-mail address')
  expect((await screen.findByRole('alert')).textContent).toMatch(/this browser did not stay signed in/)
  expect(screen.getByText(recovery)).toBeTruthy()
  expect(useRecord.getState().link).toBeUndefined()
})

test('“Skip to the page” is no code', async () => {
  open({})
  await screen.findByText('Adult nursing, September')
  location.hash = '#main'
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(screen.getByText('Adult nursing, September')).toBeTruthy()
})

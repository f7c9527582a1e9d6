import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Group } from '#components/teach/group.tsx'
import type { Fate, GroupView } from '#lib/groups/protocol.ts'
import { ben, focused, group, openPart, posts, press, site, work } from '#tests/support/teaching.ts'

beforeEach(() => history.replaceState(null, '', '/teach/group#g1'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(now: () => GroupView, answers: Parameters<typeof site>[0] = {}) {
  const asked = site({ 'GET /api/teach/group': () => ({ group: now() }), ...answers })
  render(<Group work={work} />)
  return asked
}

test('the page is called what the group is called', async () => {
  open(() => group)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your group')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Adult nursing, September'))
  expect(document.title).toBe('Adult nursing, September · Before You Post')
})

test('“Skip to the page” does not lose the group', async () => {
  const asked = open(() => group)
  await screen.findByText('HXQ4-7KMD')
  location.hash = '#main'
  await act(async () => void dispatchEvent(new Event('hashchange')))
  expect(location.hash).toBe('#g1')
  expect(screen.getByText('HXQ4-7KMD')).toBeTruthy()
  expect(asked.filter((each) => each.startsWith('GET /api/teach/group?'))).toEqual(['GET /api/teach/group?id=g1'])
})

test('without a group in the address it leads to the groups; with somebody else’s it says what the site says', async () => {
  history.replaceState(null, '', '/teach/group')
  open(() => group)
  expect((await screen.findByRole('link', { name: 'Choose one of yours' })).getAttribute('href')).toBe('/teach')
  cleanup()
  history.replaceState(null, '', '/teach/group#theirs')
  open(() => group, { 'GET /api/teach/group': { status: 404, say: 'There is no such group among yours.' } })
  expect(await screen.findByText('There is no such group among yours.')).toBeTruthy()
})

test('the code and its picture fill the window for a hall, and go again', async () => {
  open(() => group)
  await press('Show it large, or print it')
  const poster = within(await screen.findByRole('dialog', { name: 'Join “Adult nursing, September”' }))
  expect(poster.getByText('HXQ4-7KMD')).toBeTruthy()
  expect(await poster.findByRole('img', { name: /QR code/ })).toBeTruthy()
  await userEvent.click(poster.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who is in the group, with number, address and day; whoever has not come is told apart; removing is asked first', async () => {
  let now = group
  const asked = open(() => now, { 'POST /api/teach/members/remove': () => ((now = { ...group, people: [group.people[1]!] }), {}) })
  const item = (await screen.findByText('Ben Okoro', { selector: 'strong' })).closest('li')!
  expect(item.textContent).toContain('Ben Okoro S1001Joined 3 November 2026')
  expect(screen.getByText('Cai Evans', { selector: 'strong' }).closest('li')!.textContent).toContain('cai@example.org · Not joined yet')
  expect(screen.getByText(/2 people, of whom 1 has joined/)).toBeTruthy()
  await press('Remove Ben Okoro')
  expect(screen.getByRole('group', { name: 'Remove Ben Okoro' }).textContent).toContain('Their own record stays theirs')
  expect(posts(asked)).toEqual([])
  await press('Remove them')
  expect(await screen.findByText('Ben Okoro is no longer in the group.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/members/remove {"group":"g1","member":"m-ben"}'])
  await waitFor(() => expect(screen.queryByText('Ben Okoro', { selector: 'strong' })).toBeNull())
  await focused('people')
})

test('many people lie folded, and can be found by name or number', async () => {
  open(() => ({ ...group, people: Array.from({ length: 30 }, (_, n) => ({ ...ben, id: `m${n}`, name: `Learner ${n}`, number: `S20${n}` })) }))
  expect((await screen.findByText('Show the people')).closest('details')!.open).toBe(false)
  await userEvent.type(screen.getByLabelText('Find somebody'), 'learner s2017')
  expect(screen.getAllByText(/^Learner/, { selector: 'strong' }).map((name) => name.textContent)).toEqual(['Learner 17'])
})

const fates: Fate[] = [
  { line: 2, name: 'Dee Jones', number: 'S1003', email: '', fate: 'new', say: 'Is put on the list.' },
  { line: 3, name: 'Ben Okoro', number: 'S1001', email: '', fate: 'same', say: '' },
]
const fault: Fate = { line: 4, name: '', number: 'S1004', email: '', fate: 'fault', say: 'Has no name. Write one in the column Name.' }
const csv = 'Name,Number\nDee Jones,S1003'

test('a pasted list is looked through first, then imported', async () => {
  const asked = open(() => group, { 'POST /api/teach/import': ({ dry }: { dry: boolean }) => ({ fates, changed: dry ? 0 : 1 }) })
  await openPart('Put people on the list from a file')
  await userEvent.click(await screen.findByLabelText('Or paste the rows'))
  await userEvent.paste(csv)
  await press('See what becomes of each row')
  await focused('fates')
  expect(screen.getByText('Ready to import')).toBeTruthy()
  expect(screen.getByText('1 new, 0 to change, 1 stay as they are.')).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: /Dee Jones/ }).closest('tr')!.textContent).toContain('NewIs put on the list.')
  await press('Import 1 person')
  expect(await screen.findByText('Done: 1 person put on the list or changed.')).toBeTruthy()
  await focused('people')
  const body = { group: 'g1', csv }
  expect(posts(asked)).toEqual([`POST /api/teach/import ${JSON.stringify({ ...body, dry: true })}`, `POST /api/teach/import ${JSON.stringify({ ...body, dry: false })}`])
})

test('with a row that cannot be read nothing can be imported: the row comes first, says why, and the text is there to mend', async () => {
  open(() => group, { 'POST /api/teach/import': { fates: [...fates, fault], changed: 0 } })
  await openPart('Put people on the list from a file')
  await userEvent.click(await screen.findByLabelText('Or paste the rows'))
  await userEvent.paste(csv)
  await press('See what becomes of each row')
  expect(await screen.findByText('1 row cannot be read')).toBeTruthy()
  expect(screen.getAllByRole('rowheader')[0]!.closest('tr')!.textContent).toBe('No nameS10044Cannot be readHas no name. Write one in the column Name.')
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  await press('Mend the rows')
  await focused('import-text')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Or paste the rows').value).toBe(csv)
})

test('a file is read as it was written, in UTF-8 or as older spreadsheets write it, and looked through at once', async () => {
  const asked = open(() => group, { 'POST /api/teach/import': { fates, changed: 0 } })
  await openPart('Put people on the list from a file')
  const choose = async (bytes: BlobPart) => userEvent.upload(await screen.findByLabelText('Choose a file'), new File([bytes], 'people.csv', { type: 'text/csv' }))
  await choose('Name\nSiân')
  await waitFor(() => expect(posts(asked)).toHaveLength(1))
  await choose(Uint8Array.from([...'Name\nSi', '\u00e2', 'n'].join('').split('').map((sign) => sign.charCodeAt(0))))
  await waitFor(() => expect(posts(asked)).toHaveLength(2))
  const sent = `POST /api/teach/import ${JSON.stringify({ group: 'g1', csv: 'Name\nSiân', dry: true })}`
  expect(posts(asked)).toEqual([sent, sent])
})

test('a list that the site cannot be asked about stays in the field', async () => {
  open(() => group)
  await openPart('Put people on the list from a file')
  await userEvent.click(await screen.findByLabelText('Or paste the rows'))
  await userEvent.paste(csv)
  await press('See what becomes of each row')
  expect((await screen.findByRole('alert')).textContent).toContain('What you typed still stands here')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Or paste the rows').value).toBe(csv)
})

test('the only educator is told how to hand the group on, and cannot leave; with a second one they can', async () => {
  let now = group
  const asked = open(() => now, {
    'POST /api/teach/educators': () => ((now = { ...group, educators: [...group.educators, { id: 'eve', name: 'Eve Hall', you: false }] }), {}),
    'POST /api/teach/educators/leave': {},
  })
  expect(await screen.findByText(/You are the only educator here. To hand the group on, add somebody first/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Leave this group/ })).toBeNull()
  await userEvent.type(screen.getByLabelText('Add an educator'), 'eve@example.org')
  await press('Add')
  expect(await screen.findByText('eve@example.org teaches this group as well now.')).toBeTruthy()
  await press(/^Leave this group/)
  await press('Leave the group')
  await waitFor(() => expect(location.pathname).toBe('/teach'))
  expect(posts(asked)).toEqual(['POST /api/teach/educators {"group":"g1","email":"eve@example.org"}', 'POST /api/teach/educators/leave {"group":"g1"}'])
})

test('an educator who became the only one meanwhile is told so, and stays', async () => {
  open(() => ({ ...group, educators: [...group.educators, { id: 'eve', name: 'Eve Hall', you: false }] }), { 'POST /api/teach/educators/leave': { status: 422, say: 'You are the only educator of this group.' } })
  await press(/^Leave this group/)
  await press('Leave the group')
  expect((await screen.findByRole('alert')).textContent).toBe('You are the only educator of this group.')
  expect(location.pathname).toBe('/teach/group')
})

test('the name, and whether a number is asked for, are changed together', async () => {
  let now = group
  const asked = open(() => now, { 'POST /api/teach/group/change': () => ((now = { ...group, name: 'September' }), {}) })
  const name = await screen.findByLabelText('Name of the group')
  await userEvent.clear(name)
  await userEvent.type(name, 'September')
  await userEvent.click(screen.getByLabelText('Ask for a student number when they join'))
  await press('Keep these settings')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('September'))
  expect(posts(asked)).toEqual(['POST /api/teach/group/change {"id":"g1","name":"September","asksNumber":false}'])
})

test('a new code is asked for first, and then stands at the top', async () => {
  let now = group
  const asked = open(() => now, { 'POST /api/teach/group/change': () => ((now = { ...group, code: 'BCDFGHJK' }), {}) })
  await press(/^Make a new code/)
  expect(screen.getByText(/stop working, also where you printed them/)).toBeTruthy()
  expect(posts(asked)).toEqual([])
  await press('Make a new code')
  expect(await screen.findByText('BCDF-GHJK')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/group/change {"id":"g1","newCode":true}'])
  await focused('settings')
})

test('an archived group invites nobody and assigns nothing; it is brought back, or deleted for good', async () => {
  let now: GroupView = group
  const asked = open(() => now, {
    'POST /api/teach/group/change': ({ archived }: { archived: boolean }) => ((now = archived ? { ...group, archived: '2026-11-20T09:00:00.000Z' } : group), {}),
    'POST /api/teach/group/delete': {},
  })
  await press(/^Archive the group/)
  await press('Archive the group')
  expect(await screen.findByText(/This group was archived on 20 November 2026/)).toBeTruthy()
  expect(await screen.findByText('The group is archived.')).toBeTruthy()
  await focused('settings')
  await waitFor(() => expect(screen.queryByText('HXQ4-7KMD')).toBeNull())
  for (const name of ['Assign something else', 'Change Prioritise people', 'Withdraw Prioritise people']) expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByText('Put people on the list from a file')).toBeNull()
  expect(screen.getByText('See each person')).toBeTruthy() // what was seen is seen still
  await press(/^Bring it back/)
  await press('Bring it back')
  expect(await screen.findByText('HXQ4-7KMD')).toBeTruthy()
  expect(await screen.findByText('The group is back.')).toBeTruthy()
  expect(screen.queryByText('The group is archived.')).toBeNull()
  await press(/^Archive the group/)
  await press('Archive the group')
  await press(/^Delete it for good/)
  expect(screen.getByText(/goes for good.*What learners did stays theirs/)).toBeTruthy()
  await press('Delete it for good')
  await waitFor(() => expect(location.pathname).toBe('/teach'))
  expect(posts(asked).at(-1)).toBe('POST /api/teach/group/delete {"id":"g1"}')
})

test('after a change the page may not get through again: what stands there is said to be perhaps out of date', async () => {
  let down = false
  open(() => group, { 'GET /api/teach/group': () => (down ? { status: 503, say: 'The store is busy.' } : { group }), 'POST /api/teach/group/change': () => ((down = true), {}) })
  await press(/^Make a new code/)
  await press('Make a new code')
  expect(await screen.findByText(/What stands below may have changed since. The store is busy./)).toBeTruthy()
  down = false
  await press('Try again')
  await waitFor(() => expect(screen.queryByText(/The store is busy/)).toBeNull())
  await focused('group')
})

import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Admin } from '#components/admin/admin.tsx'

const ama = { id: 'ama', name: 'Ama Mensah', email: 'ama@example.org', role: 'administrator', createdAt: '2026-03-03T09:00:00.000Z', lastSeen: '2026-11-29' }
const ben = { id: 'ben', name: 'Ben Okoro', email: 'ben@example.org', role: 'learner', createdAt: '2026-04-01T09:00:00.000Z', lastSeen: null }
const soon = new Date(Date.now() + 864e5).toISOString()
const open = { id: 'open', email: 'cai@example.org', role: 'educator', at: '2026-11-20T09:00:00.000Z', expires: soon }

type Answers = Record<string, object | ((body: unknown, address: URL) => object)>

/** A site with these answers, each at its method and path; `status` in one of them makes it a refusal. Returns what it is asked. */
function site(answers: Answers, { role = 'administrator', mail = false } = {}) {
  const asked: string[] = []
  const all: Answers = {
    'GET /api/account': { account: { ...ama, role, emailVerified: true, hasPassword: true }, site: { mail } },
    'GET /api/admin/invitations': { invitations: [] },
    ...answers,
  }
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
      const address = new URL(path, 'https://course.example')
      asked.push([method, path, body].filter(Boolean).join(' '))
      const answer = all[`${method} ${address.pathname}`]
      if (!answer) throw new TypeError('offline')
      const { status = 200, ...rest } = (typeof answer === 'function' ? answer(body && JSON.parse(body), address) : answer) as { status?: number }
      return Response.json(rest, { status })
    }),
  )
  render(<Admin />)
  return asked
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = async (name: string | RegExp, within_ = screen as Pick<typeof screen, 'findByRole'>) => userEvent.click(await within_.findByRole('button', { name }))
const openPart = async (words: string) => userEvent.click(await screen.findByText(words))
const focused = (id: string) => waitFor(() => expect(document.activeElement?.id).toBe(id))
const itemOf = async (text: string) => (await screen.findByText(text)).closest('li')!

test('an educator is invited; where no e-mail goes out it says so, and shows the link to hand over', async () => {
  const asked = site({ 'POST /api/admin/invitations': { link: 'https://course.example/account#invited=abc' } })
  await userEvent.type(await screen.findByLabelText('Their e-mail address'), ' dee@example.org ')
  await press('Make the invitation')
  expect(await screen.findByText('dee@example.org is invited to be an educator. No e-mail goes out: hand the link over to them yourself.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('The link for dee@example.org').value).toBe('https://course.example/account#invited=abc')
  await focused('invitation-link')
  expect(asked).toContain('POST /api/admin/invitations {"email":"dee@example.org","role":"educator"}')
  await waitFor(() => expect(asked.filter((each) => each === 'GET /api/admin/invitations')).toHaveLength(2)) // the new one is among them
})

test('where e-mails are sent it says that one is on its way, and to whom somebody is made an administrator', async () => {
  const asked = site({ 'POST /api/admin/invitations': { link: 'https://course.example/account#invited=abc' } }, { mail: true })
  await userEvent.type(await screen.findByLabelText('Their e-mail address'), 'dee@example.org')
  await userEvent.click(screen.getByRole('radio', { name: /^Administrator/ }))
  await press('Make the invitation')
  expect(await screen.findByText(/^dee@example.org is invited to be an administrator. An e-mail with the link is on its way/)).toBeTruthy()
  expect(asked).toContain('POST /api/admin/invitations {"email":"dee@example.org","role":"administrator"}')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Educator/ }).checked).toBe(true) // the next one is an educator again
})

test('what is no address is not sent, and what the site refuses is said in its words', async () => {
  const asked = site({ 'POST /api/admin/invitations': { status: 422, say: 'Nobody was invited: this is not an e-mail address.' } })
  const field = await screen.findByLabelText('Their e-mail address')
  await userEvent.type(field, 'dee')
  await press('Make the invitation')
  expect(screen.getByText('Write the e-mail address, like name@example.org.')).toBeTruthy()
  await focused('invite-email')
  expect(asked.filter((each) => each.startsWith('POST'))).toEqual([])
  await userEvent.type(field, '@example.org')
  await press('Make the invitation')
  expect((await screen.findByRole('alert')).textContent).toBe('Nobody was invited: this is not an e-mail address.')
  expect(screen.queryByLabelText(/^The link for/)).toBeNull()
})

test('an open invitation is withdrawn; one that was accepted or ran out is said to be, and cannot be', async () => {
  const used = { ...open, id: 'used', email: '', used: '2026-11-21T09:00:00.000Z' }
  const late = { ...open, id: 'late', email: 'eve@example.org', expires: '2026-01-02T09:00:00.000Z' }
  const asked = site({ 'GET /api/admin/invitations': { invitations: [open, used, late] }, 'POST /api/admin/invitations/withdraw': { id: 'open' } })
  expect((await itemOf('no address, or one that was erased')).textContent).toContain('Accepted on 21 November 2026.')
  expect((await itemOf('eve@example.org')).textContent).toContain('Ran out on 2 January 2026')
  await press('Withdraw the invitation for cai@example.org')
  expect(await screen.findByText('The invitation for cai@example.org is withdrawn: its link does not work any more.')).toBeTruthy()
  expect(screen.queryByText('cai@example.org')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Withdraw/ })).toBeNull()
  expect(asked).toContain('POST /api/admin/invitations/withdraw {"id":"open"}')
  await focused('invitations')
})

test('a guest and an educator are told whom the page is for, and nothing else is asked for', async () => {
  const asGuest = site({ 'GET /api/account': { account: null, site: { mail: true } } })
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/account')
  expect(asGuest).toEqual(['GET /api/account'])
  cleanup()
  const asEducator = site({}, { role: 'educator' })
  expect(await screen.findByText(/You are signed in as ama@example.org, who is an educator: ask an administrator/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Your account' }).getAttribute('href')).toBe('/account')
  expect(screen.queryByRole('button')).toBeNull()
  expect(asEducator).toEqual(['GET /api/account'])
})

test('without signal it says so, and can be tried again', async () => {
  let down = true
  site({ 'GET /api/account': () => (down ? { status: 503, say: 'The store is busy.' } : { account: null, site: { mail: true } }) })
  expect(await screen.findByText('The store is busy.')).toBeTruthy()
  down = false
  await press('Try again')
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy()
})

test('a role is changed at once, but making and unmaking an administrator is asked first', async () => {
  const asked = site({ 'GET /api/admin/people': { people: [ama, ben], more: false }, 'POST /api/admin/people': (body) => body as object })
  await openPart('Show the accounts')
  const item = within(await itemOf('Ben Okoro'))
  expect(item.getByText('Learner. Account made on 1 April 2026. Not seen since.')).toBeTruthy()
  const changes = () => asked.filter((each) => each.startsWith('POST'))

  await press('Change the role of Ben Okoro', item)
  await focused('role-ben')
  await userEvent.selectOptions(item.getByLabelText('Role of Ben Okoro'), 'educator')
  await press('Change it', item)
  expect(await item.findByText('Ben Okoro is an educator now.')).toBeTruthy()
  expect(item.getByText(/^Educator\./)).toBeTruthy()
  await focused('change-ben')
  expect(changes()).toEqual(['POST /api/admin/people {"id":"ben","role":"educator"}'])

  await press('Change the role of Ben Okoro', item)
  await userEvent.selectOptions(item.getByLabelText('Role of Ben Okoro'), 'administrator')
  await press('Change it', item)
  expect(item.getByRole('group', { name: 'Make Ben Okoro an administrator' }).textContent).toContain('Ben Okoro, ben@example.org, will be able to do all that you can do here')
  await press('Leave it as it is', item)
  expect(changes()).toHaveLength(1)

  await press('Change the role of Ben Okoro', item)
  await userEvent.selectOptions(item.getByLabelText('Role of Ben Okoro'), 'administrator')
  await press('Change it', item)
  await press('Make them an administrator', item)
  expect(await item.findByText('Ben Okoro is an administrator now.')).toBeTruthy()
  await press('Change the role of Ben Okoro', item)
  await userEvent.selectOptions(item.getByLabelText('Role of Ben Okoro'), 'learner')
  await press('Change it', item)
  expect(item.getByRole('group', { name: 'Make Ben Okoro a learner' }).textContent).toContain('will not be able to open this page any more')
  expect(changes()).toHaveLength(2)
})

test('whoever gives up their own role is asked, and then stands before a closed page', async () => {
  let role = 'administrator'
  site({
    'GET /api/account': () => ({ account: { ...ama, role }, site: { mail: true } }),
    'GET /api/admin/people': { people: [ama], more: false },
    'POST /api/admin/people': (body) => ((role = (body as { role: string }).role), body as object),
  })
  await openPart('Show the accounts')
  expect((await itemOf('Ama Mensah')).textContent).toContain('Ama Mensah (you)')
  await press('Change the role of Ama Mensah')
  await userEvent.selectOptions(screen.getByLabelText('Role of Ama Mensah'), 'educator')
  await press('Change it')
  expect(screen.getByText(/Only another administrator can let you in again/)).toBeTruthy()
  await press('Make me an educator')
  expect(await screen.findByText(/This page is for administrators/)).toBeTruthy()
  await focused('closed')
})

test('a change that is refused says why, and the role stays', async () => {
  site({ 'GET /api/admin/people': { people: [ama], more: false }, 'POST /api/admin/people': { status: 422, say: 'You are the only administrator of this site.' } })
  await openPart('Show the accounts')
  await press('Change the role of Ama Mensah')
  await userEvent.selectOptions(screen.getByLabelText('Role of Ama Mensah'), 'learner')
  await press('Change it')
  await press('Make me a learner')
  expect((await screen.findByRole('alert')).textContent).toBe('You are the only administrator of this site.')
  expect(screen.getByText(/^Administrator\. Account made/)).toBeTruthy()
})

test('accounts come in portions, and can be looked for by how an address begins', async () => {
  const asked = site({
    'GET /api/admin/people': (_body, address) => (address.searchParams.has('after') ? { people: [ben], more: false } : { people: [ama], more: true }),
  })
  expect(asked.some((each) => each.includes('people'))).toBe(false) // not before it is opened
  await openPart('Show the accounts')
  await press('Show more')
  await itemOf('Ben Okoro')
  await focused('people-ben')
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  expect(asked.at(-1)).toBe('GET /api/admin/people?after=ama')

  cleanup()
  const again = site({
    'GET /api/admin/people': { people: [ama], more: true },
    'POST /api/admin/people/find': { people: [ben], more: false },
  })
  await openPart('Show the accounts')
  await userEvent.type(await screen.findByLabelText('Find an address'), 'BE')
  await press('Find')
  await itemOf('Ben Okoro')
  expect(screen.queryByText('Ama Mensah')).toBeNull()
  expect(again.at(-1)).toBe('POST /api/admin/people/find {"from":"be"}')
  await focused('people-ben')
})

test('a reported mistake leads to its place, and is done with by a press', async () => {
  const one = { id: 'one', at: '2026-11-29T14:05:00.000Z', title: 'Late shift: Recap', href: '/lessons/late-shift#recap', changed: true, words: 'The answer says\nthe opposite.' }
  const old = { id: 'old', at: '2026-11-20T09:00:00.000Z', title: 'lesson:gone#recap', words: 'Out of date by now.', done: '2026-11-21T09:00:00.000Z' }
  const asked = site({ 'GET /api/admin/reports': { reports: [one, old], more: false }, 'POST /api/admin/reports/done': { id: 'one', done: '2026-11-30T09:00:00.000Z' } })
  await openPart('Show the reports')
  const item = within((await screen.findByRole('link', { name: 'Late shift: Recap' })).closest('li')!)
  expect(item.getByRole('link').getAttribute('href')).toBe('/lessons/late-shift#recap')
  expect(item.getByText('Reported on 29 November 2026, 14:05. This part has changed since.')).toBeTruthy()
  const gone = within(await itemOf('lesson:gone#recap'))
  expect(gone.getByText('Reported on 20 November 2026, 09:00. This place is not in the course any more. Done on 21 November 2026, 09:00.')).toBeTruthy()
  expect(gone.queryByRole('button')).toBeNull()
  await press('Done with the report about Late shift: Recap', item)
  expect(await item.findByText(/Done on 30 November 2026, 09:00\.$/)).toBeTruthy()
  expect(item.queryByRole('button')).toBeNull()
  await focused('reports-one')
  expect(asked.at(-1)).toBe('POST /api/admin/reports/done {"id":"one"}')
})

test('a list that does not come says why; tried again, it comes', async () => {
  let down = true
  site({ 'GET /api/admin/people': () => (down ? { status: 503, say: 'The store is busy.' } : { people: [ben], more: false }) })
  await openPart('Show the accounts')
  expect(await screen.findByText('The store is busy.')).toBeTruthy()
  down = false
  await press('Try again')
  await itemOf('Ben Okoro')
  await focused('people-ben')
  expect(screen.queryByText('The store is busy.')).toBeNull()
})

const mail = { id: 'm1', recipient: 'ben@example.org', subject: 'Your link to sign in', body: 'Hello,\n\nhttps://course.example/account#link=xyz', at: '2026-11-29T14:05:00.000Z', sent: null, tries: 0, trouble: null }

test('without a mail server the e-mails wait here, with their words; that reading is noted is said before', async () => {
  const asked = site({ 'GET /api/admin/mail': { works: false, mail: [mail] } })
  expect(await screen.findByText(/no mail server. Its e-mails wait here/)).toBeTruthy()
  expect(screen.getByText(/Whoever reads a link to sign in can sign in as that person.*noted each time/)).toBeTruthy()
  expect(asked).not.toContain('GET /api/admin/mail')
  await openPart('Show the e-mails')
  const item = await itemOf('Your link to sign in')
  expect(item.textContent).toContain('To ben@example.org, 29 November 2026, 14:05. Waits for somebody to hand it over.')
  await userEvent.click(screen.getByText('Your link to sign in'))
  expect(screen.getByText(/account#link=xyz/).textContent).toBe(mail.body)
  expect(screen.getByRole('button', { name: 'Copy the text' })).toBeTruthy()
})

test('with a mail server each e-mail says what became of it', async () => {
  const sent = { ...mail, id: 'm2', subject: 'Sent one', body: '', sent: '2026-11-29T14:06:00.000Z', tries: 1 }
  const stuck = { ...mail, id: 'm3', subject: 'Stuck one', tries: 2, trouble: 'The mail server cannot be reached.' }
  site({ 'GET /api/admin/mail': { works: true, mail: [sent, stuck] } }, { mail: true })
  await openPart('Show the e-mails')
  const [gone, waits] = [await itemOf('Sent one'), await itemOf('Stuck one')]
  expect(gone.textContent).toContain('Sent on 29 November 2026, 14:06.')
  expect(gone.textContent).toContain('Its words are not kept any more')
  expect(waits.textContent).toContain('Not sent yet, after 2 tries.')
  expect(waits.textContent).toContain('The mail server cannot be reached.')
})

test('what was changed is said in sentences, and who is erased has no name', async () => {
  const by = { actor: 'ama', actorName: 'Ama Mensah', whom: null, detail: null }
  const to = { whom: 'ben', whomName: 'Ben Okoro' }
  const noted = [
    { ...by, ...to, what: 'role changed', detail: 'from learner to educator', says: 'Ama Mensah made Ben Okoro an educator, after being a learner' },
    { ...by, whom: 'ama', whomName: 'Ama Mensah', what: 'role changed', detail: 'from administrator to learner', says: 'Ama Mensah made themselves a learner, after being an administrator' },
    { actor: 'gone', whom: 'gone-too', what: 'role changed', detail: 'from learner to educator', says: 'Somebody who has been erased made somebody who has been erased an educator, after being a learner' },
    { ...by, what: 'account made', says: 'Ama Mensah made an account' },
    { actor: 'gone', whom: null, what: 'account erased', detail: 'ab12-cd34', says: 'Somebody erased their own account: receipt ab12-cd34' },
    { actor: 'site', ...to, what: 'account warned', detail: null, says: 'The site told Ben Okoro that their account will be erased unless they sign in' },
    { actor: 'site', whom: 'gone', what: 'account expired', detail: 'ab12-cd34', says: 'The site erased an account that nobody had used for long: receipt ab12-cd34' },
    { ...by, what: 'record exported', says: 'Ama Mensah downloaded the archive of their own account' },
    { ...by, what: 'password changed', says: 'Ama Mensah changed their own password' },
    { ...by, what: 'certificate revoked', detail: 'c1', says: 'Ama Mensah revoked a certificate of their own: number c1' },
    { ...by, what: 'invitation made', detail: 'educator', says: 'Ama Mensah invited somebody to be an educator' },
    { actor: 'site', whom: null, what: 'invitation made', detail: 'for the first administrator', says: 'The site made a link for its first administrator' },
    { ...by, what: 'invitation withdrawn', detail: 'administrator', says: 'Ama Mensah withdrew an invitation to be an administrator' },
    { ...by, what: 'invitation used', detail: 'from learner to educator', says: 'Ama Mensah accepted an invitation and became an educator, after being a learner' },
    { ...by, what: 'mail read', says: 'Ama Mensah read the e-mails of this site' },
    { ...by, ...to, what: 'thing tried', detail: 'Ward 9', says: 'Ama Mensah: thing tried, Ben Okoro, Ward 9' },
  ]
  const entries = noted.map(({ says: _says, ...entry }, n) => ({ id: `n${n}`, at: '2026-07-29T13:05:00.000Z', ...entry }))
  const asked = site({ 'GET /api/admin/audit': (_body, address) => (address.search ? { entries: [], more: false } : { entries, more: true }) })
  await openPart('Show what was noted')
  const list = await screen.findByText(/made Ben Okoro an educator/).then((item) => item.closest('ul')!)
  expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(noted.map(({ says }) => `${says}, 29 July 2026, 14:05`))
  await press('Show more')
  await waitFor(() => expect(asked.at(-1)).toBe('GET /api/admin/audit?before=2026-07-29T13%3A05%3A00.000Z'))
})

test('opened again, a part is asked for anew; with nothing in it, it says so', async () => {
  const asked = site({ 'GET /api/admin/audit': { entries: [], more: false } })
  await openPart('Show what was noted')
  expect(await screen.findByText('Nothing has been noted yet.')).toBeTruthy()
  await openPart('Show what was noted')
  await openPart('Show what was noted')
  await waitFor(() => expect(asked.filter((each) => each === 'GET /api/admin/audit')).toHaveLength(2))
})

test('a group without an educator is given to one; whom the site does not take stays typed, and why is said', async () => {
  const left = { id: 'left-one', name: 'Midwifery, May', made: '2026-05-05T09:00:00.000Z', members: 12 }
  let known = false
  const asked = site({
    'GET /api/admin/groups': { groups: [left] },
    'POST /api/admin/groups': () => (known ? {} : { status: 422, say: 'No educator of this site has this e-mail address.' }),
  })
  await openPart('Show these groups')
  const field = await screen.findByLabelText<HTMLInputElement>('E-mail address of the educator for Midwifery, May')
  await userEvent.type(field, 'ben@example.org')
  await press('Give it to them')
  expect(await screen.findByText('No educator of this site has this e-mail address.')).toBeTruthy()
  expect(field.value).toBe('ben@example.org')
  known = true
  await press('Give it to them')
  expect(await screen.findByText('“Midwifery, May” has an educator again.')).toBeTruthy()
  expect(screen.queryByText('Midwifery, May')).toBeNull()
  expect(asked).toContain('POST /api/admin/groups {"group":"left-one","email":"ben@example.org"}')
  await focused('left')
})

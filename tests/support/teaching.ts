import { configure, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import type { AssignmentView, GroupView, MemberView, ProgressRow } from '#lib/groups/protocol.ts'

configure({ asyncUtilTimeout: 10_000 }) // parts are fetched when they are wanted, and a busy machine is no fault of the code

export const ama = { id: 'ama', name: 'Ama Mensah', email: 'ama@example.org', emailVerified: true, role: 'educator', hasPassword: true }

export const work = [
  { what: 'module:people', title: 'Prioritise people', promise: 'Keep people’s dignity and privacy.', minutes: 50 },
  { what: 'track:student', title: 'Student before placement', promise: 'What to know before your first shift.', minutes: 80 },
] as const

export const ben: MemberView = { id: 'm-ben', name: 'Ben Okoro', number: 'S1001', email: '', joined: '2026-11-03' }
export const cai: MemberView = { id: 'm-cai', name: 'Cai Evans', number: 'S1002', email: 'cai@example.org' }

export const people: AssignmentView = {
  id: 'a1',
  what: 'module:people',
  title: 'Prioritise people',
  opens: '2026-01-05',
  due: '2099-11-30',
  asks: 'complete',
  message: '',
  made: '2026-01-05T09:00:00.000Z',
  counts: { 'Not started': 3, 'In progress': 5, Complete: 12, 'Changed since you finished': 0 },
  overdue: 2,
}

export const rows: ProgressRow[] = [
  { member: 'm-ben', name: 'Ben Okoro', number: 'S1001', due: '2099-11-30', standing: { status: 'In progress', complete: 2, of: 6, begun: '2026-11-04', overdue: true, minutes: 80 } },
  { member: 'm-cai', name: 'Cai Evans', number: 'S1002', due: '2099-11-30' },
  { member: 'm-dee', name: 'Dee Jones', number: '', due: '2099-12-07', extended: true, standing: { status: 'Complete', complete: 6, of: 6, begun: '2026-11-04', completed: '2026-11-09', minutes: 61 } },
]

export const group: GroupView = {
  id: 'g1',
  name: 'Adult nursing, September',
  code: 'HXQ47KMD',
  asksNumber: true,
  made: '2026-01-05T09:00:00.000Z',
  members: 2,
  assignments: 1,
  educators: [{ id: 'ama', name: 'Ama Mensah', you: true }],
  people: [ben, cai],
  work: [people],
}

type Answers = Record<string, object | ((body: never, address: URL) => object)>

/** A site with these answers, each at its method and path; `status` in one of them makes it a refusal, and what has no answer is offline. Returns what it is asked. */
export function site(answers: Answers, account: object | null = ama): string[] {
  const asked: string[] = []
  const all: Answers = { 'GET /api/account': { account, site: { mail: false } }, ...answers }
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
      const address = new URL(path, 'https://course.example')
      asked.push([method, path, body].filter(Boolean).join(' '))
      const answer = all[`${method} ${address.pathname}`]
      if (!answer) throw new TypeError('offline')
      const { status = 200, ...rest } = (await (typeof answer === 'function' ? answer((body && JSON.parse(body)) as never, address) : answer)) as { status?: number }
      return Response.json(rest, { status })
    }),
  )
  return asked
}

export const posts = (asked: readonly string[]) => asked.filter((each) => each.startsWith('POST'))
export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
export const openPart = async (words: string | RegExp) => userEvent.click(await screen.findByText(words))
export const focused = (id: string) => waitFor(() => expect(document.activeElement?.id).toBe(id))

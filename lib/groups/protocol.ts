import type { Status } from '#lib/record/status.ts'

// What pages and doors say to each other about groups. Days are `2026-11-30`, in the United Kingdom; times are ISO.

/** What can be assigned: a module or a track. */
export type What = `module:${string}` | `track:${string}`

/** What an assignment asks for: that all parts are complete, or that each story is passed as well. Any attempt counts. */
export type Asks = 'complete' | 'passed'

// — Educators: all under /api/teach, for those who teach the group, and nobody else —

/** GET /api/teach/groups → { groups }, newest first, archived ones last. POST { name, asksNumber } → { group }. */
export type GroupCard = { id: string; name: string; code: string; asksNumber: boolean; made: string; archived?: string; members: number; assignments: number }

/** GET /api/teach/group?id=… */
export type GroupView = GroupCard & {
  educators: { id: string; name: string; you: boolean }[]
  people: MemberView[]
  work: AssignmentView[]
}

/** `joined`: a day; without it they were put on the list and have not come yet. */
export type MemberView = { id: string; name: string; number: string; email: string; joined?: string }

export type AssignmentView = {
  id: string
  what: What
  title: string
  opens: string
  due?: string
  asks: Asks
  message: string
  /** The ids of the members that it is for; without them everybody in the group, whoever joins later too. */
  members?: string[]
  made: string
  withdrawn?: string
  /** How many of those that it is for stand where. */
  counts: Record<Status, number>
  overdue: number
}

/** POST /api/teach/assignments (without `id`) → { assignment }, and POST /api/teach/assignments/change (with `id`; not `what` and `asks`, which learners were told). */
export type Assigning = { group: string; what: What; opens: string; due?: string; asks: Asks; message: string; members?: string[] }
export type Reassigning = { id: string; opens: string; due?: string; message: string; members?: string[] }

/** GET /api/teach/progress?assignment=… → { assignment, rows }: all that an educator is told of anybody. */
export type ProgressRow = {
  member: string
  name: string
  number: string
  /** Without it, they have not joined yet, and nothing is known. */
  standing?: Seen
  /** The day that holds for them, with their extension. */
  due?: string
  extended?: true
}

/**
 * What is seen of one learner’s work on an assignment, by educators and, word for word, by the learner. Rules: `statusOfAll` of lib/record/status.ts, and of
 * an assignment that asks for `passed`, Complete only with each story passed. `minutes` of active time, as the course measured it.
 */
export type Seen = { status: Status; complete: number; of: number; begun?: string; completed?: string; late?: true; overdue?: true; minutes: number }

/** POST /api/teach/import { group, csv, dry } → { fates, changed }: what becomes of each row. With `dry` nothing is changed. A fault in any row stops it all. */
export type Fate = { line: number; name: string; number: string; email: string; fate: 'new' | 'same' | 'changed' | 'fault'; say: string }

/** GET /api/teach/patterns?group=… → { patterns, at }: where the group struggles, hardest first, and when that was last worked out. Those that cannot be shown say why. */
export type PatternView = {
  scenario: string
  title: string
  scene: string
  sceneTitle: string
  text: string
  standards: string[]
} & ({ shown: true; at: string; people: number; choices: { id: string; label: string; people: number; best: boolean; harm: boolean }[] } | { shown: false; say: string })

/** GET /api/admin/groups → { groups }: those that nobody may teach any more. POST { group, email } gives one to an educator. */
export type LeftGroup = { id: string; name: string; made: string; archived?: string; members: number }

// — Learners —

/** POST /api/join/look { code } → { group, keepMonths? }: for anyone who has the code. `keepMonths`: after so many months of no use an account goes that is made by joining; without it, never. */
export type GroupToJoin = { id: string; name: string; asksNumber: boolean; educators: string[]; joined?: true }

/**
 * POST /api/join: joins, as who is signed in, or with an account made for it that has no e-mail address. `recovery` of a Joining is the code of the recovery link, 256 random bits that the
 * page made: asked again with the same, when the answer did not arrive, the same account is let in. Of what is answered it is the link.
 */
export type Joining = { code: string; name: string; number?: string; recovery?: string }
export type Joined = { group: GroupToJoin; account: string; recovery?: string }

/** GET /api/groups → { groups }: what a learner’s educators see of them. */
export type MyGroup = { id: string; name: string; educators: string[]; as: { name: string; number: string; joined: string }; archived?: string; work: Assigned[] }

/** GET /api/assigned → { assigned }: open work, the nearest first; of groups that are not archived. Work that opens later is there, with its day. */
export type Assigned = { id: string; group: string; groupName: string; what: What; title: string; href: string; opens: string; due?: string; extended?: true; asks: Asks; message: string; seen: Seen }

/** GET and POST /api/reminders. `email`: wanted, and the address is proved (`confirmed`). `lead` in days; quiet hours 0–23, UK time. POST /api/reminders/feed → { link }. */
export type Reminders = { email: boolean; lead: number; quietFrom: number; quietTo: number; feed: boolean; confirmed: boolean; address: boolean; mail: boolean }

// — Mistakes in the course: POST /api/reports { place, words }, for anyone; GET /api/admin/reports → { reports, more } —

/** Where: `lesson:<id>#<section>`, `scenario:<id>#<scene>`, or a page, `/about`. */
export type Report = { id: string; at: string; place: string; shape: string; words: string; done?: string }


import { readFileSync } from 'node:fs'
import type { StudentPack } from '#lib/cpd/student-pack.ts'
import type { Account, Entry, RowOf } from '#lib/record/rows.ts'
import type { Fonts } from '#client/documents/sheet.ts'

/** The fonts as the browser would fetch them. */
export const fonts: Fonts = {
  regular: font('atkinson-hyperlegible-next-regular'),
  bold: font('atkinson-hyperlegible-next-bold'),
  more: () => Promise.resolve(font('noto-sans-more-letters')),
}

export const made = '2026-11-22T21:05:00.000Z'

/** An evening with one lesson and one scenario. */
export function entry(words: Partial<Entry> = {}): Entry {
  return {
    id: 'entry-1',
    at: '2026-11-22T20:58:00.000Z',
    kind: 'entry',
    title: 'Before You Post: using social media responsibly',
    from: '2026-11-22',
    to: '2026-11-22',
    method: 'Online learning (structured learning at a distance)',
    topic: 'Clear boundaries with people I have cared for, and why “friend” is a bigger word online than it looks.\nWho can see a post, how far it can travel, and why deleting it does not bring it back.',
    relates:
      'I work on a surgical ward in a small town, and former patients often find me online. I used to leave their requests unanswered and feel rude. Now I have a sentence ready that is kind and closes the door, and I have looked at who can see my old posts.\n\nI talked it over with our practice educator and we are adding the sentence to the ward’s welcome folder.',
    measuredMinutes: 34,
    hours: 0.5,
    participatoryHours: 0,
    edition: 'code-2018',
    themes: ['people', 'trust'],
    standards: ['5.1', '20.6', '20.10', '1.1'],
    evidence: 'This entry, with the parts listed in it, made by the course on 22 November 2026.',
    parts: [
      { part: 'lesson:dignity-and-privacy', title: 'Dignity and privacy', shape: '3f9a1c77d02b4e55', row: 'row-1' },
      { part: 'scenario:friend-request', title: 'The friend request', shape: 'a81b20c4f6d93e07', row: 'row-2', outcome: 'you kept the boundary, and kept her trust' },
    ],
    ...words,
  }
}

/** A study afternoon that the learner wrote down without the course. */
export function byHand(words: Partial<Entry> = {}): Entry {
  return entry({
    id: 'by-hand-1',
    title: 'Study afternoon on consent',
    from: '2026-10-03',
    to: '2026-10-03',
    method: 'Workshop',
    topic: 'Consent for pictures, worked through in threes with two health visitors and a paramedic.',
    measuredMinutes: 0,
    hours: 3,
    participatoryHours: 2.5,
    themes: ['people'],
    standards: ['5.1'],
    evidence: 'The attendance list, in my folder.',
    parts: [],
    byHand: true,
    proficiencies: 'Platform 1: being an accountable professional',
    ...words,
  })
}

export function account(words: Partial<Account> = {}): Account {
  return {
    id: 'account-1',
    at: '2026-11-22T20:59:00.000Z',
    kind: 'account',
    period: '2027-03-31',
    slot: 1,
    title: 'A request from a former patient',
    nature: 'I worked through a story about a friend request.\n\nIt was close to something that had happened to me.',
    learned: 'That saying nothing is an answer too, and a poor one.',
    changed: 'I have a sentence ready.',
    relevant: 'Clear boundaries protect everyone.',
    edition: 'code-2018',
    themes: ['trust', 'people'],
    entries: ['entry-1'],
    readThrough: true,
    ...words,
  }
}

export const period: RowOf<'period'> = { id: 'period-1', at: '2026-11-20T09:00:00.000Z', kind: 'period', from: '2024-04-01', to: '2027-03-31' }

export function pack(words: Partial<StudentPack> = {}): StudentPack {
  return {
    name: 'Siân Griffiths',
    programme: 'BSc Adult Nursing, year 1',
    university: 'University of Aberystwyth',
    policy: 'https://example.ac.uk/social-media',
    declared: '2026-11-21',
    audited: '2026-11-20',
    made,
    edition: 'code-2018',
    themes: [
      {
        title: 'Prioritise people',
        of: 6,
        finished: [
          { kind: 'lesson', title: 'Dignity and privacy', finished: '2026-11-19', changed: false, endings: [] },
          { kind: 'scenario', title: 'The long shift', finished: '2026-11-20', changed: true, endings: ['A patient was recognised', 'Nobody could be recognised.'] },
        ],
      },
      { title: 'Preserve safety', of: 5, finished: [] },
    ],
    across: [{ title: 'Start here', of: 4, finished: [] }],
    finished: 2,
    of: 15,
    account: account(),
    ...words,
  }
}

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`public/fonts/${name}.ttf`))
}

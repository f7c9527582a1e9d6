import { readFileSync } from 'node:fs'
import type { Entry } from '#lib/record/rows.ts'
import type { Fonts } from '#client/documents/pdf.ts'

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

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`public/fonts/${name}.ttf`))
}

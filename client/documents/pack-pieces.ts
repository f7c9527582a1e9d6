import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { PackModule, PackPart, StudentPack } from '#lib/cpd/student-pack.ts'
import { sayEdition } from '#lib/cpd/table.ts'
import { guidanceDocument } from '#lib/sources/guidance.ts'
import { accountPieces } from './account-pieces.ts'
import type { Piece, Written } from './pieces.ts'

const title = 'Student pack: using social media responsibly'

/** A student pack as a document: a cover, what was finished by theme, the audit, one account, the declaration. */
export function packDocument(pack: StudentPack): Written {
  return {
    title,
    author: pack.name,
    made: pack.made,
    pieces: [...cover(pack), { kind: 'page' }, ...outcomes(pack), ...audit(pack), ...reflection(pack), ...declaration(pack), ...about(pack)],
  }
}

function cover({ name, programme, university, made }: StudentPack): Piece[] {
  return [
    heading(1, title),
    { kind: 'name', text: name || 'Name not given' },
    text(`Programme: ${programme || 'not given'}`),
    text(`University: ${university || 'not given'}`),
    text(`Date: ${sayDay(ukDay(made))}`),
    text('What I have done in Before You Post, a free course on using social media responsibly for nurses, midwives, nursing associates and students.'),
    { kind: 'strong', text: 'Universities, not the NMC, decide about students.' },
    text('This pack and the course are not accredited or endorsed by the NMC or by a university.'),
  ]
}

function outcomes({ themes, across, finished, of }: StudentPack): Piece[] {
  return [
    heading(2, 'What I have finished, by theme of the Code'),
    text(`${finished} of ${of} parts of the course.`),
    ...themes.flatMap(modulePieces),
    ...(across.length > 0 ? [heading(2, 'What I have finished across the themes'), ...across.flatMap(modulePieces)] : []),
  ]
}

function modulePieces({ title, finished, of }: PackModule): Piece[] {
  return [
    heading(3, title),
    text(finished.length === 0 ? `Nothing finished yet, of ${of} parts.` : `${finished.length} of ${of} parts finished.`),
    ...(finished.length > 0 ? [{ kind: 'list', items: finished.map(sayPart) } as const] : []),
  ]
}

/** “The friend request (scenario), 22 November 2026. How it ended: you kept the boundary. Played again: the friendship held.” */
function sayPart({ kind, title, finished, changed, endings: [first, ...later] }: PackPart): string {
  return [
    `${title} (${kind}), ${sayDay(finished)}${changed ? '; it has changed since' : ''}.`,
    ...(first ? [`How it ended: ${stopped(first)}`] : []),
    ...later.map((ending) => `Played again: ${stopped(ending)}`),
  ].join(' ')
}

function stopped(sentence: string): string {
  return /[.!?…]["”’)]*$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`
}

function audit({ audited }: StudentPack): Piece[] {
  return [
    heading(2, 'Profile audit'),
    text(audited ? `Profile audit: gone through on ${sayDay(audited)}. My answers are mine, and are not shown.` : 'Profile audit: not gone through yet.'),
  ]
}

function reflection({ account }: StudentPack): Piece[] {
  if (!account) return [heading(2, 'A reflective account'), text('No account is in this pack.')]
  return [heading(2, account.title.trim() ? `A reflective account: ${account.title.trim()}` : 'A reflective account'), text(`Kept on ${sayDay(ukDay(account.at))}.`), ...accountPieces(account, 3)]
}

function declaration({ name, policy, declared }: StudentPack): Piece[] {
  return [
    heading(2, 'Declaration'),
    ...(declared
      ? [text('I have read the guidance and my university’s policy.'), text(`Declared by ${name || 'the student'} on ${sayDay(declared)}.`)]
      : [text('Not declared yet.')]),
    { kind: 'list', items: [`The guidance: ${guidanceDocument.title}, by the NMC, ${guidanceDocument.url}`, `My university’s policy: ${policy || 'no link given yet'}`] },
  ]
}

function about({ edition, made }: StudentPack): Piece[] {
  return [
    heading(2, 'About this pack'),
    {
      kind: 'small',
      text: `The course follows ${sayEdition(edition)}. A part is finished when its end was reached and its checks were attempted, or its story was played to an ending. No score, answer or choice is in this pack.`,
    },
    {
      kind: 'small',
      text: `Before You Post, ${sayDay(ukDay(made))}. Made on the student’s own device, from what is kept there and what the student typed. Universities, not the NMC, decide about students. Not accredited or endorsed by the NMC.`,
    },
  ]
}

function heading(level: 1 | 2 | 3, text: string): Piece {
  return { kind: 'heading', level, text }
}

function text(text: string): Piece {
  return { kind: 'text', text }
}

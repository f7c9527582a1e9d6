import type { Entry } from '#lib/record/rows.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { isStandardId, standard } from '#lib/sources/cite.ts'
import { isThemeId, themeIds } from '#lib/sources/types.ts'
import { sayDay } from './days.ts'
import { sayHours } from './entry.ts'

/** Words to print: a paragraph, a short bold line above what follows, or a list. Text may hold line breaks. */
export type Block = { kind: 'text' | 'lead'; text: string } | { kind: 'list'; items: string[] }

/** One of the six things that a CPD record must hold, as a row of a table. */
export type Element = { label: string; blocks: Block[] }

/**
 * An entry as the six elements that the NMC asks of a CPD record, in its order (domain.md, 3.3): the CPD method; the topic and how
 * it related to practice; the dates; the hours, with the participatory ones; the part of the Code; the evidence. In the
 * learner’s voice, for whoever confirms the record.
 */
export function sixElements(entry: Entry): Element[] {
  return [
    { label: 'CPD method', blocks: [written(entry.method)] },
    {
      label: 'Topic, and how it related to my practice',
      blocks: [written(entry.topic), lead('How it related to my practice'), written(entry.relates)],
    },
    { label: 'Dates', blocks: [text(sayDates(entry))] },
    { label: 'Hours, including participatory hours', blocks: sayClaim(entry).map(text) },
    {
      label: 'Part of the Code most relevant',
      blocks: [...sayCode(entry), ...(entry.proficiencies?.trim() ? [lead('Link to standards of proficiency'), text(entry.proficiencies)] : [])],
    },
    { label: 'Evidence', blocks: sayEvidence(entry) },
  ]
}

/** What an entry says that the regulator’s CPD log has no column for, in the same words as `sixElements`. */
export function beyondTheLog(entry: Entry): Element[] {
  return [
    { label: 'How it related to my practice', blocks: [written(entry.relates)] },
    { label: 'Evidence', blocks: sayEvidence(entry) },
    { label: 'Hours', blocks: sayClaim(entry).map(text) },
  ]
}

function sayCode(entry: Entry): Block[] {
  const parts = codeParts(entry)
  if (parts.length === 0) return [text('Not chosen yet.')]
  return parts.flatMap(({ theme, standards }) => (standards.length > 0 ? [lead(theme), list(standards)] : [lead(theme)]))
}

function sayEvidence({ evidence, parts }: Entry): Block[] {
  return [written(evidence), ...(parts.length > 0 ? [lead('Parts finished'), list(parts.map(sayPart))] : [])]
}

/** “22 November 2026”, or “3 November 2026 to 22 November 2026”. */
export function sayDates({ from, to }: Pick<Entry, 'from' | 'to'>): string {
  return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`
}

/**
 * The hours in sentences: the claim, what the course measured beside it, and why none is participatory. Of an entry added by hand the
 * course knows neither: with whom the learner learned stands in their own words, in the topic or the evidence.
 */
export function sayClaim(entry: Entry): string[] {
  const { hours, participatoryHours, measuredMinutes } = entry
  const claim = `${sayHours(hours)}, of which ${participatoryHours} participatory.`
  if (isByHand(entry)) return [claim, 'This entry was added by hand: the course measured no time for it.']
  const measured = `The course measured ${measuredMinutes} active ${measuredMinutes === 1 ? 'minute' : 'minutes'}. I claim ${sayHours(hours)}.`
  const alone = 'Participatory learning needs other professionals to learn with. I did this on my own, so none of it is participatory.'
  return participatoryHours === 0 ? [claim, measured, alone] : [claim, measured]
}

/** Whether the learner wrote an entry without the course, which then measured nothing. Early entries say so by having no parts. */
export function isByHand({ byHand, parts }: Pick<Entry, 'byHand' | 'parts'>): boolean {
  return byHand === true || parts.length === 0
}

/**
 * The part of the Code: each theme with the standards under it, “20.6 Clear boundaries”. Numbers of an edition that we do not
 * hold stay bare: the same number may mean something else in another Code.
 */
export function codeParts({ edition, themes, standards }: Pick<Entry, 'edition' | 'themes' | 'standards'>): { theme: string; standards: string[] }[] {
  if (edition !== code2018.id) return [...themes.map((theme) => ({ theme, standards: [] })), ...under('Paragraphs', standards)]
  const known = standards.filter(isStandardId).sort(byParagraph).map(standard)
  return [
    ...themeIds
      .filter((id) => themes.includes(id) || known.some(({ theme }) => theme === id))
      .map((id) => ({
        theme: code2018.themes[id].title,
        standards: known.filter(({ theme }) => theme === id).map(({ id: number, short }) => `${number} ${short}`),
      })),
    ...themes.filter((theme) => !isThemeId(theme)).map((theme) => ({ theme, standards: [] })),
    ...under('Also', standards.filter((id) => !isStandardId(id))),
  ]
}

/** Which edition of the Code an entry rests on, in a sentence’s worth of words; an edition that we do not hold by its bare id. */
export function sayEdition(edition: string): string {
  if (edition !== code2018.id) return edition
  return `${code2018.title} (published ${sayDay(code2018.published)}, updated ${sayDay(code2018.updated)})`
}

/** “The friend request (scenario, version 9f3c…): the boundary held” */
function sayPart({ part, title, shape, outcome }: Entry['parts'][number]): string {
  const kind = part.split(':')[0]
  return `${title} (${kind}, version ${shape})${outcome ? `: ${outcome}` : ''}`
}

/** Sorts paragraphs of any edition of the Code: 5.1 before 20.6 before 20.10. */
export function byParagraph(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function under(theme: string, standards: string[]): { theme: string; standards: string[] }[] {
  return standards.length > 0 ? [{ theme, standards }] : []
}

/** What the learner was to write, or that it is not there yet: an empty place could be taken for a lost one. */
function written(text: string): Block {
  return { kind: 'text', text: text.trim() || 'Not written yet.' }
}

function text(text: string): Block {
  return { kind: 'text', text }
}

function lead(text: string): Block {
  return { kind: 'lead', text }
}

function list(items: string[]): Block {
  return { kind: 'list', items }
}

import 'server-only'
import type { Lesson } from '#lib/course/lesson.ts'
import { checkCourseTells } from '#lib/lint/course-tells.ts'
import { OLDEST_READER, readingAge } from '#lib/lint/reading.ts'
import { undefinedAbbreviations, unconfirmedQuotations } from '#lib/lint/words.ts'
import type { Problem } from '#lib/scenario/check.ts'
import { proseOf } from '#lib/scenario/prose.ts'
import type { Scenario } from '#lib/scenario/types.ts'
import { allStandards, allStatements, citation, practisable, withdrawnOn } from '#lib/sources/cite.ts'
import { unconfirmedWordings } from '#lib/sources/unconfirmed.ts'
import { addresses } from './addresses.ts'
import type { Use } from './traceability.ts'

/** Abbreviations of the trade. In a story only these are looked for: people in it may shout. */
const trade = /\b(NMC|CPD|HR|DM|DMs|IG|IT|AI|GDPR|ICO|DBS|CQC|ICU|ITU|HDU|NICU|SBAR|PAD|UTI|RCN|RCM|GMC|LTFT|PALS|SOP|VLE)\b/g

/** What is wrong with the language of the content, and with its links. */
export function lintContent(lessons: readonly Lesson[], scenarios: readonly Scenario[]): Problem[] {
  return [...lessons.flatMap(lintLesson), ...scenarios.flatMap(lintScenario), ...checkCourseTells(scenarios)]
}

export function lintLesson({ file, text, links }: Pick<Lesson, 'file' | 'text' | 'links'>): Problem[] {
  const known = addresses()
  return [
    ...lintReading(file, text),
    ...undefinedAbbreviations(text).map((short) => ({ place: file, fault: `“${short}” is not spelled out where it is first used`, remedy: `Write “the long form (${short})” there` })),
    ...lintQuotations(file, text),
    ...links.filter(({ url }) => !known.has(url)).map(({ url, line }) => ({ place: `${file}, line ${line}`, fault: `the link to “${url}” leads nowhere`, remedy: 'Give the address of a page of the course, such as /lessons/be-informed' })),
  ]
}

export function lintScenario(scenario: Scenario): Problem[] {
  const file = `scenarios/${scenario.id}.ts`
  const text = proseOf(scenario)
  const undefinedHere = [...new Set([...text.matchAll(trade)].map(([short]) => short.replace(/s$/, '')))].filter((short) => !new RegExp(`\\(${short}s?\\)`).test(text))
  return [
    ...lintReading(file, text),
    ...undefinedHere.map((short) => ({ place: file, fault: `“${short}” is spelled out nowhere in the story`, remedy: `Write “the long form (${short})” where a learner first meets it` })),
    ...lintQuotations(file, text),
  ]
}

function lintReading(place: string, text: string): Problem[] {
  const age = readingAge(text)
  return age <= OLDEST_READER ? [] : [{ place, fault: `a reading age of about ${age.toFixed(1)}`, remedy: `Shorten sentences and words until it is ${OLDEST_READER} or less` }]
}

/** Our own words for a source, and wordings that we could not confirm, must not look like quotations of it. */
function lintQuotations(place: string, text: string): Problem[] {
  const paraphrases = [...allStatements(), ...allStandards()].map(citation).flatMap(({ quoted, text }) => (quoted ? [] : text))
  return unconfirmedQuotations(text, [...unconfirmedWordings, ...paraphrases]).map((words) => ({
    place,
    fault: `“${words.slice(0, 60)}${words.length > 60 ? ' …' : ''}” looks like a quotation of a source, and its wording is not confirmed`,
    remedy: 'Take the quotation marks away, or use <Quote> for one of the eight that may be quoted',
  }))
}

/** Every statement must be taught by a section and, unless it is context, practised by a check or a decision. */
export function checkCoverage(uses: readonly Use[]): Problem[] {
  const by = (kinds: readonly Use['kind'][]) => new Set(uses.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))
  const taught = by(['section'])
  const practised = by(['check', 'decision'])
  const toPractise = new Set(practisable())
  return allStatements()
    .filter((id) => withdrawnOn(id) === undefined)
    .flatMap((id) => [
      ...(taught.has(id) ? [] : [{ place: `lib/sources › ${id}`, fault: `no section of a lesson teaches “${citation(id).short}”`, remedy: 'Say it where it belongs, and cite it there' }]),
      ...(practised.has(id) || !toPractise.has(id) ? [] : [{ place: `lib/sources › ${id}`, fault: `no check or decision practises “${citation(id).short}”`, remedy: 'Let one need it, and cite it there' }]),
    ])
}

/** Nothing may rest on what a later edition withdrew. */
export function checkWithdrawn(uses: readonly Use[], when = withdrawnOn): Problem[] {
  return uses.flatMap(({ id, title, sentence }) => {
    const day = when(id)
    return day === undefined ? [] : [{ place: title, fault: `“${sentence.slice(0, 60)} …” rests on ${id}, which was withdrawn on ${day}`, remedy: 'Cite what took its place, or take the passage out' }]
  })
}

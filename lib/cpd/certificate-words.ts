import type { EndingKind } from '#lib/scenario/types.ts'
import type { Certificate, Outcome } from './certificate.ts'
import { sayDay, ukDay } from './days.ts'
import { sayHours } from './entry.ts'
import { codeParts, sayDates, sayEdition } from './table.ts'

/** A field as it is printed. Several values are a list. */
export type Printed = { label: string; values: string[] }

/** Every field of a certificate, apart by who says it: what the issuer derived from the picks, and what the learner claims. */
export type PrintedCertificate = { title: string; name: string; derived: Printed[]; claimed: Printed[] }

/** Said wherever a certificate is shown. */
export const notEndorsed = 'Not accredited or endorsed by the Nursing and Midwifery Council (NMC).'

/** What a right signature proves, and what it does not: in this order, on the check page and on paper. */
export const proves = [
  'This site made this certificate, and nothing on it was changed since.',
  'The choices that were sent to it are possible in these stories. It replayed them, and they come out as written here.',
  'They cover every part of the module: an answer to each check, and each story played to an ending.',
] as const
export const doesNotProve = [
  'Who made the choices. The name was typed by the learner, and nobody checked it.',
  'How long it took. The minutes were counted by the learner’s own device, and the hours are the learner’s claim.',
  'What the learner does at work. It is a course, not an assessment of practice.',
] as const

const endingWords: Record<EndingKind, string> = { good: 'a good ending', poor: 'a poor ending', breach: 'an ending that breaks the Code' }

/** A certificate in words. The check page and the PDF print the same. */
export function printCertificate(certificate: Certificate): PrintedCertificate {
  const { name, module, minutes, hours, participatoryHours, content, edition, scenarios, lessons, issued } = certificate
  return {
    title: module.title,
    name,
    derived: [
      { label: 'Module', values: [module.title] },
      { label: 'Finished', values: [sayParts(lessons, scenarios.length)] },
      ...(scenarios.length > 0 ? [{ label: 'How the stories ended, in the latest attempt', values: scenarios.map(sayOutcome) }] : []),
      { label: 'Part of the Code', values: codeParts(certificate).map(({ theme, standards }) => (standards.length > 0 ? `${theme}: ${standards.join('; ')}` : theme)) },
      { label: 'Edition', values: [sayEdition(edition)] },
      { label: 'Version of the module', values: [content] },
      { label: 'Issued', values: [`${sayDay(ukDay(issued))}, ${issued.slice(11, 16)} UTC`] },
    ],
    claimed: [
      { label: 'Name', values: [name] },
      { label: 'Dates', values: [sayDates(certificate)] },
      { label: 'Hours claimed', values: [`${sayHours(hours)}, of which ${participatoryHours} participatory`] },
      { label: 'Active time', values: [`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, measured on the learner’s device`] },
    ],
  }
}

/** “The friend request: a good ending, passed” */
export function sayOutcome({ title, ending, passed }: Outcome): string {
  return `${title}: ${endingWords[ending]}, ${passed ? 'passed' : 'not passed'}`
}

function sayParts(lessons: number, stories: number): string {
  const count = (n: number, one: string, more: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : more}`])
  return `${[...count(lessons, 'lesson', 'lessons'), ...count(stories, 'story', 'stories')].join(' and ')}: the whole module`
}

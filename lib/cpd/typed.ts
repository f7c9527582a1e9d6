import { hoursFault } from './entry.ts'
import { isDay } from './days.ts'
import type { Entry } from '#lib/record/rows.ts'

/** An entry as it stands in its form: texts, as typed. Kept under the draft’s key until the entry is kept. */
export type TypedEntry = {
  title: string
  from: string
  to: string
  method: string
  topic: string
  relates: string
  hours: string
  participatoryHours: string
  evidence: string
  /** Theme ids, parted by spaces. */
  themes: string
  /** Paragraphs of the Code, parted by spaces or commas. */
  standards: string
  proficiencies: string
}

export type TypedFaults = Partial<Record<keyof TypedEntry, string>>

export function asTyped(entry: Partial<Entry>): TypedEntry {
  const { title = '', from = '', to = '', method = '', topic = '', relates = '', evidence = '', themes = [], standards = [], proficiencies = '' } = entry
  const number = (value: number | undefined) => (value === undefined ? '' : String(value))
  return { title, from, to, method, topic, relates, evidence, proficiencies, hours: number(entry.hours), participatoryHours: number(entry.participatoryHours ?? 0), themes: themes.join(' '), standards: standards.join(', ') }
}

/** What was typed, as an entry holds it. */
export function fromTyped(typed: TypedEntry): Pick<Entry, 'title' | 'from' | 'to' | 'method' | 'topic' | 'relates' | 'hours' | 'participatoryHours' | 'evidence' | 'themes' | 'standards' | 'proficiencies'> {
  const { title, from, to, method, topic, relates, evidence, proficiencies } = typed
  return {
    title: title.trim(), from, to, method: method.trim(), topic: topic.trim(), relates: relates.trim(), evidence: evidence.trim(),
    hours: Number(typed.hours), participatoryHours: Number(typed.participatoryHours || 0),
    themes: words(typed.themes), standards: words(typed.standards),
    ...(proficiencies.trim() ? { proficiencies: proficiencies.trim() } : {}),
  }
}

/** What has to be mended before an entry can be kept, by field, in words for the learner. `others`: the entries that stand beside it. */
export function faultsOfTyped(typed: TypedEntry, others: readonly Entry[]): TypedFaults {
  const { title, from, to, method, topic, relates, hours, participatoryHours, standards } = typed
  const faults: TypedFaults = {}
  const claimed = Number(hours)
  if (!title.trim()) faults.title = 'Give it a name that you will know in three years.'
  if (!isDay(from)) faults.from = 'Give a date.'
  if (!isDay(to) || to < from) faults.to = 'The last day cannot be before the first. Give a later date, or the same.'
  if (!method.trim()) faults.method = 'Say how you did it. Choose one, or write your own words.'
  if (!topic.trim()) faults.topic = 'Say what it was about.'
  if (!relates.trim()) faults.relates = 'Write at least a sentence: the regulator asks how the learning related to your practice.'
  if (hours.trim() === '' || !(claimed >= 0)) faults.hours = 'Give the hours as a number, for example 0.75.'
  else if (!faults.from && !faults.to) {
    const fault = hoursFault({ from, to, hours: claimed }, others)
    if (fault) faults.hours = fault
  }
  if (!(Number(participatoryHours || 0) >= 0)) faults.participatoryHours = 'Give a number, for example 1.5, or 0.'
  // By their look only: the Code itself would weigh more than the whole page.
  const unknown = words(standards).filter((id) => !/^([1-9]|1\d|2[0-5])(\.\d{1,2})?$/.test(id))
  if (unknown.length > 0) faults.standards = `${unknown.join(', ')}: paragraphs of the Code look like 5 or 20.6. Look them up under Sources, or leave this empty.`
  return faults
}

function words(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))]
}

import { findIdentifiers } from './find.ts'
import { identifierKinds, type IdentifierKind } from './kinds.ts'

/** A sentence whose identifiers are known; none of them: clean. */
export type Example = { sentence: string; identifiers: { kind: IdentifierKind; text: string }[] }

/** How well the check does: recall over identifiers, false alarms over clean sentences, both from 0 to 1. */
export type Measure = { sentences: number; identifiers: number; clean: number; recall: number; rightKind: number; falseAlarms: number; kinds: Record<IdentifierKind, { of: number; found: number; rightKind: number; alarms: number }> }

/**
 * Runs the check over examples. An identifier is found when a finding overlaps its characters, whatever kind it was taken for; a
 * clean sentence is a false alarm when it has any finding. Refuses an identifier that does not stand in its sentence.
 */
export function measureIdentifiers(examples: readonly Example[]): Measure {
  const kinds = Object.fromEntries(identifierKinds.map((kind) => [kind, { of: 0, found: 0, rightKind: 0, alarms: 0 }])) as Measure['kinds']
  let alarms = 0
  for (const [n, { sentence, identifiers }] of examples.entries()) {
    const findings = findIdentifiers(sentence)
    if (identifiers.length === 0 && findings.length > 0) alarms += 1
    if (identifiers.length === 0) for (const kind of new Set(findings.map((finding) => finding.kind))) kinds[kind].alarms += 1
    let from = 0
    for (const { kind, text } of identifiers) {
      const after = sentence.indexOf(text, from)
      const start = after >= 0 ? after : sentence.indexOf(text)
      if (start < 0) throw new Error(`Example ${n + 1}: an identifier does not stand in its sentence.`)
      if (after >= 0) from = start + text.length
      const over = findings.filter((finding) => finding.start < start + text.length && start < finding.end)
      kinds[kind].of += 1
      if (over.length > 0) kinds[kind].found += 1
      if (over.some((finding) => finding.kind === kind)) kinds[kind].rightKind += 1
    }
  }
  const sum = (of: 'of' | 'found' | 'rightKind') => identifierKinds.reduce((total, kind) => total + kinds[kind][of], 0)
  const clean = examples.filter(({ identifiers }) => identifiers.length === 0).length
  return {
    sentences: examples.length, identifiers: sum('of'), clean, kinds,
    recall: sum('found') / Math.max(1, sum('of')), rightKind: sum('rightKind') / Math.max(1, sum('of')), falseAlarms: alarms / Math.max(1, clean),
  }
}

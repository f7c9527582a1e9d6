import type { Finding, IdentifierKind } from './kinds.ts'

// After the idea of the GMC’s guidance on publishing about patients: not the name alone, but age, place, date, condition,
// job and relation together make somebody known.
const together = [
  { all: ['age', 'place', 'date'], say: 'An age, a place and a day together often point to one person, even with no name. Keep at most one of them.' },
  { all: ['age', 'place'], say: 'An age and a place together may be enough for somebody local. Make one of them wider.' },
  { all: ['place', 'date'], say: 'A place and a day together lead to whoever was there. The month and “a ward” say as much.' },
  { all: ['age', 'date'], say: 'An age and a day together can be matched with a record. Keep a decade, or the month.' },
  { all: ['rare', 'place'], say: 'Something unusual and a place: people there may know at once who it was. Leave one out, or both.' },
  { all: ['rare', 'age'], say: 'Something unusual and an age make a very small circle. Say what it meant for the care instead.' },
  { all: ['rare', 'date'], say: 'Something unusual and a day: the two can be looked up together, in the news or in a record.' },
  { all: ['postcode', 'age'], say: 'A postcode and an age may leave only one household. Take both away.' },
  { all: ['postcode', 'date'], say: 'A postcode and a day together say who was visited. Take both away.' },
  { all: ['name', 'place'], say: 'Even one first name is enough beside a place. Write who the person was to you: “a patient”, “a colleague”.' },
  { all: ['name', 'date'], say: 'Even initials are enough beside a day, since a rota or a record has both.' },
] as const satisfies { all: readonly IdentifierKind[]; say: string }[]

/**
 * Warnings, at most three, about details that each look harmless and together may point to a person. Takes what `findIdentifiers`
 * gave; no warning does not mean that a text is anonymous.
 */
export function combinationsOf(findings: readonly Finding[]): string[] {
  const kinds = new Set<IdentifierKind>(findings.map(({ kind }) => kind))
  const said: (typeof together)[number][] = []
  for (const each of together) {
    if (!each.all.every((kind) => kinds.has(kind))) continue
    // What a longer warning has said already is not said again.
    if (!said.some(({ all }) => each.all.every((kind) => (all as readonly IdentifierKind[]).includes(kind)))) said.push(each)
  }
  return said.slice(0, 3).map(({ say }) => say)
}

import { ofKind, type Row, type RowOf } from './rows.ts'

export type Attempt = {
  id: string
  at: string
  scenario: string
  shape: string
  /** All its picks, oldest first; a rehearsal's begin with those that it was given. */
  picks: string[]
  /** How many of them it was given. */
  given: number
  rehearses?: string
  /** When its debrief was opened. A scenario is complete once one attempt's was. */
  debriefed?: string
}

/** Every attempt at a scenario, oldest first, with its picks in their order. */
export function attemptsAt(rows: readonly Row[], scenario: string): Attempt[] {
  const debriefs = ofKind(rows, 'debrief')
  const picks = ofKind(rows, 'pick')
  return ofKind(rows, 'attempt')
    .filter((row) => row.scenario === scenario)
    .map((row) => {
      const debriefed = debriefs.find(({ attempt }) => attempt === row.id)?.at
      const own = ownPicks(picks.filter(({ attempt }) => attempt === row.id), row.given.length)
      return {
        id: row.id,
        at: row.at,
        scenario,
        shape: row.shape,
        picks: [...row.given, ...own],
        given: row.given.length,
        ...(row.rehearses ? { rehearses: row.rehearses } : {}),
        ...(debriefed ? { debriefed } : {}),
      }
    })
}

/** Picks by their number: n decides the order, not the clock; what follows a gap is not yet known to follow. */
function ownPicks(rows: RowOf<'pick'>[], given: number): string[] {
  const byN = new Map(rows.map((row) => [row.n, row.choice]))
  const picks: string[] = []
  for (let n = given; byN.has(n); n++) picks.push(byN.get(n)!)
  return picks
}

/** The id of the row of the n-th pick of an attempt: adding it twice fails, which is how two tabs agree. */
export function pickId(attempt: string, n: number): string {
  return `${attempt}:${n}`
}

/** The attempt to carry on with: the latest whose debrief was not opened yet. A rehearsal is carried on at its own address. */
export function openAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.findLast(({ debriefed, rehearses }) => !debriefed && !rehearses)
}

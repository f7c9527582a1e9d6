import { attemptsAt } from '#lib/record/attempts.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import { releasedSrc } from '#lib/scenario/released.ts'
import { replay } from '#lib/scenario/replay.ts'
import type { Story } from '#lib/scenario/story.ts'

/** For each debrief row: which attempt it was and how it ended, in a sentence. Versions that cannot be fetched are left out. */
export async function outcomesOf(rows: readonly Row[]): Promise<Record<string, string>> {
  const scenarios = [...new Set(ofKind(rows, 'attempt').map(({ scenario }) => scenario))]
  const found = await Promise.all(scenarios.map((scenario) => outcomesAt(rows, scenario)))
  return Object.assign({}, ...found) as Record<string, string>
}

async function outcomesAt(rows: readonly Row[], scenario: string): Promise<Record<string, string>> {
  const attempts = attemptsAt(rows, scenario)
  const outcomes: Record<string, string> = {}
  for (const [n, attempt] of attempts.entries()) {
    const debrief = ofKind(rows, 'debrief').find((row) => row.attempt === attempt.id)
    if (!debrief) continue
    const response = await fetch(releasedSrc(scenario, attempt.shape))
    if (!response.ok) continue
    const play = replay(((await response.json()) as Story).scenario, attempt.picks)
    if (!play.ok || !play.ending) continue
    const which = n === 0 ? 'First attempt' : attempt.rehearses ? 'Rehearsal' : 'A later attempt'
    outcomes[debrief.id] = `${which}: ${play.ending.outcome}`
  }
  return outcomes
}

import { attemptsAt } from '#lib/record/attempts.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { hasPassed } from '#lib/scenario/result.ts'
import type { EndingKind } from '#lib/scenario/types.ts'

/** What an attempt amounts to, worked out here and never taken from a device. A cache: the rows say it all. */
export type Outcome = { attempt: string; scenario: string; shape: string; rehearsal: boolean; ending?: EndingKind; passed: boolean; debriefed?: string }

/** A row that cannot be true, and why, in words for the learner whose row it is. */
export type Refused = { row: Row; say: string }

/**
 * Judges the rows of one attempt’s shelf by replaying its picks.
 *
 * Refused are the picks from the first impossible one on: what comes after it stands on it. A pick is impossible that its scene does not
 * offer, and one that was made at another scene than the picks before it lead to: two devices went on from the same decision, and the other
 * was first. An attempt in a shape that is not known here is kept as it is and has no outcome: a newer course may know it. Picks whose attempt
 * has not arrived yet wait.
 */
export function judge(rows: readonly Row[], versions: Versions): { kept: readonly Row[]; refused: Refused[]; outcome?: Outcome } {
  const begun = rows.find((row) => row.kind === 'attempt')
  const attempt = begun && attemptsAt(rows, begun.scenario)[0]
  const scenario = attempt && versions(attempt.scenario, attempt.shape)
  if (!attempt || !scenario) return { kept: rows, refused: [] }
  const { id, shape, picks, given, debriefed } = attempt
  const play = replay(scenario, picks)
  const wrong = play.ok ? strayed(rows, play) : play
  if (wrong) {
    const impossible = (row: Row) => (row.kind === 'pick' && row.n >= Math.max(wrong.n, given)) || (row.kind === 'attempt' && wrong.n < given)
    const refused = rows.filter(impossible).map((row) => ({ row, say: wrong.say }))
    const { kept, outcome } = judge(rows.filter((row) => !impossible(row)), versions)
    return { kept, refused, ...(outcome ? { outcome } : {}) }
  }
  const { ending } = play as Play
  const outcome = { attempt: id, scenario: attempt.scenario, shape, rehearsal: attempt.rehearses !== undefined, passed: hasPassed(scenario, play as Play) }
  return { kept: rows, refused: [], outcome: { ...outcome, ...(ending ? { ending: ending.ending } : {}), ...(debriefed ? { debriefed } : {}) } }
}

/** The first pick that was made at another scene than where the play stood. */
function strayed(rows: readonly Row[], { steps }: Play): { n: number; say: string } | undefined {
  const scenes = new Map(ofKind(rows, 'pick').map(({ n, scene }) => [n, scene]))
  const n = steps.findIndex((step, n) => (scenes.get(n) ?? step.scene) !== step.scene)
  if (n < 0) return undefined
  return { n, say: `Pick ${n + 1} was made at “${scenes.get(n)}”, and the picks before it, which another device sent first, lead to “${steps[n]!.scene}”.` }
}

import { attemptsAt } from '#lib/record/attempts.ts'
import type { Row } from '#lib/record/rows.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { replay } from '#lib/scenario/replay.ts'
import { hasPassed } from '#lib/scenario/result.ts'
import type { EndingKind } from '#lib/scenario/types.ts'

/** What an attempt amounts to, worked out here and never taken from a device. A cache: the rows say it all. */
export type Outcome = { attempt: string; scenario: string; shape: string; rehearsal: boolean; ending?: EndingKind; passed: boolean; debriefed?: string }

/** A row that cannot be true, and why, in words for the learner whose row it is. */
export type Refused = { row: Row; say: string }

/**
 * Judges the rows of one attempt’s shelf by replaying its picks.
 *
 * Refused are the picks from the first impossible one on: what comes after it stands on it. An attempt in a shape that is not known here is
 * kept as it is and has no outcome: a newer course may know it. Picks whose attempt has not arrived yet wait.
 */
export function judge(rows: readonly Row[], versions: Versions): { kept: readonly Row[]; refused: Refused[]; outcome?: Outcome } {
  const begun = rows.find((row) => row.kind === 'attempt')
  const attempt = begun && attemptsAt(rows, begun.scenario)[0]
  const scenario = attempt && versions(attempt.scenario, attempt.shape)
  if (!attempt || !scenario) return { kept: rows, refused: [] }
  const { id, shape, picks, debriefed } = attempt
  const play = replay(scenario, picks)
  if (!play.ok) {
    const impossible = (row: Row) => row.kind === 'pick' && row.n >= Math.max(play.n, attempt.given)
    const wrong = rows.filter((row) => impossible(row) || (row.kind === 'attempt' && play.n < attempt.given))
    return { kept: rows.filter((row) => !wrong.includes(row)), refused: wrong.map((row) => ({ row, say: play.say })) }
  }
  const outcome = { attempt: id, scenario: attempt.scenario, shape, rehearsal: attempt.rehearses !== undefined, passed: hasPassed(scenario, play) }
  return { kept: rows, refused: [], outcome: { ...outcome, ...(play.ending ? { ending: play.ending.ending } : {}), ...(debriefed ? { debriefed } : {}) } }
}

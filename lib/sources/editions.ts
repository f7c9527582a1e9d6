import { code2018 } from './code-2018.ts'
import type { Edition } from './types.ts'

/** Every edition of the Code that the course has followed, the oldest first. */
const editions: readonly Edition[] = [code2018]

/** The edition that was current on a day, `2026-11-30`. */
export function editionOn(day: string): Edition {
  return editions.findLast(({ effective }) => effective <= day) ?? editions[0]!
}

import 'server-only'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { shapeHash } from '#lib/scenario/hash.ts'
import type { Scenario } from '#lib/scenario/types.ts'

const ROOT = 'scenarios/released'

/** Every kept version of every scenario, as its id and shape. */
export function releasedVersions(): { id: string; shape: string }[] {
  if (!existsSync(/* turbopackIgnore: true */ ROOT)) return []
  return readdirSync(/* turbopackIgnore: true */ ROOT).flatMap((id) =>
    readdirSync(/* turbopackIgnore: true */ `${ROOT}/${id}`).map((name) => ({ id, shape: name.replace(/\.json$/, '') })),
  )
}

export function isReleased(id: string, shape: string): boolean {
  return existsSync(/* turbopackIgnore: true */ fileOf(id, shape))
}

/** The scenario as it was in that version. */
export function releasedScenario(id: string, shape: string): Scenario {
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ fileOf(id, shape), 'utf8')) as Scenario
}

/** Keeps the scenario as it is now. The words of a shape that is kept already are brought up to date. */
export function release(scenario: Scenario): string {
  const file = fileOf(scenario.id, shapeHash(scenario))
  mkdirSync(/* turbopackIgnore: true */ `${ROOT}/${scenario.id}`, { recursive: true })
  writeFileSync(/* turbopackIgnore: true */ file, `${JSON.stringify(scenario, null, 1)}\n`)
  return file
}

function fileOf(id: string, shape: string): string {
  return `${ROOT}/${id}/${shape}.json`
}

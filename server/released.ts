import 'server-only'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shapeHash } from '#lib/scenario/hash.ts'
import type { Scenario } from '#lib/scenario/types.ts'

const ROOT = 'scenarios/released'

/** Every kept version of every scenario, as its id and shape. */
export function releasedVersions(): { id: string; shape: string }[] {
  if (!existsSync(ROOT)) return []
  return readdirSync(ROOT).flatMap((id) =>
    readdirSync(join(ROOT, id)).map((name) => ({ id, shape: name.replace(/\.json$/, '') })),
  )
}

export function isReleased(id: string, shape: string): boolean {
  return existsSync(fileOf(id, shape))
}

/** The scenario as it was in that version. */
export function releasedScenario(id: string, shape: string): Scenario {
  return JSON.parse(readFileSync(fileOf(id, shape), 'utf8')) as Scenario
}

/** Keeps the scenario as it is now. The words of a shape that is kept already are brought up to date. */
export function release(scenario: Scenario): string {
  const file = fileOf(scenario.id, shapeHash(scenario))
  mkdirSync(join(ROOT, scenario.id), { recursive: true })
  writeFileSync(file, `${JSON.stringify(scenario, null, 1)}\n`)
  return file
}

function fileOf(id: string, shape: string): string {
  return join(ROOT, id, `${shape}.json`)
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isEnding, type Scenario } from './types.ts'

/** Sixteen hex digits of the SHA-256 of a value's JSON with its keys in order: enough to tell versions apart. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(value))))).slice(0, 16)
}

/**
 * What decides whether an attempt was of this scenario: scenes, choices, scores, marks, gotos, endings and the pass mark.
 * A mended typo leaves it as it is.
 */
export function shapeHash(scenario: Scenario): string {
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => [
    id,
    isEnding(scene)
      ? scene.ending
      : Object.entries(scene.choices)
          .map(([choice, { score, marks, goto }]) => [choice, score, [marks ?? []].flat(), goto] as const)
          .sort(byId),
  ])
  return fingerprint([scenario.id, scenario.start, scenario.passMark, scenario.marks, scenes.sort(byId)])
}

/** Everything else that a learner reads. It marks nobody “Changed since you finished”. */
export function wordsHash(scenario: Scenario): string {
  return fingerprint(scenario)
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(byId).map(([key, inner]) => [key, inOrder(inner)]))
}

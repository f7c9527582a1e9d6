import type { Scenario } from './types.ts'

/** A scenario in a shape that it has, or once had; undefined where that shape is not known. Shapes are checked hex. */
export type Versions = (id: string, shape: string) => Scenario | undefined

/** Where a kept version of a scenario is served from; see server/released.ts. */
export function releasedSrc(id: string, shape: string): string {
  return `/released/${encodeURIComponent(id)}/${encodeURIComponent(shape)}`
}

/** Where a kept version of a scenario is served from; see server/released.ts. */
export function releasedSrc(id: string, shape: string): string {
  return `/released/${encodeURIComponent(id)}/${encodeURIComponent(shape)}`
}

import 'server-only'
import { cache } from 'react'

/**
 * Works something out from the content once for a whole build, which asks for it on each of its pages; and anew for each
 * request while an author writes.
 */
export function once<T>(work: () => T): () => T {
  if (process.env.NODE_ENV === 'development') return cache(work)
  let made: { value: T } | undefined
  return () => (made ??= { value: work() }).value
}

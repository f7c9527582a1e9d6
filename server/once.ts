import 'server-only'
import { cache } from 'react'

/** Works something out from modules once: a change of theirs makes it anew, even while an author writes. */
export function once<T>(work: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: work() }).value
}

/** The same for what is read from files: once for a whole build, and anew for each request while an author writes. */
export function onceABuild<T>(work: () => T): () => T {
  return process.env.NODE_ENV === 'development' ? cache(work) : once(work)
}

import 'server-only'

type Kept = Map<string, { body: Buffer; value: unknown; at: number }>

/** A server bundles each route by itself; the process remembers once all the same. */
const shared = globalThis as { courseUnpacked?: Kept }
const kept: Kept = (shared.courseUnpacked ??= new Map())

/** A few people at work push again and again, and a group is looked at as a whole: to unpack what they have costs more than to fetch it. */
const most = 3000
const longest = 10 * 60_000 // ms

/**
 * What bytes hold, unpacked: as it was the last time, if they are the same. So nothing can be out of date, whoever has written meanwhile. Whatever is given must not be changed.
 *
 * @param key names what they are
 */
export function remembered<T>(key: string, body: Uint8Array | ArrayBuffer, unpack: (body: Uint8Array) => T): T {
  const bytes = Buffer.from(body as Uint8Array) // one driver gives a Buffer, the other a bare ArrayBuffer
  const found = kept.get(key)
  const value = found?.body.equals(bytes) ? (found.value as T) : unpack(bytes)
  remember(key, bytes, value)
  return value
}

/** What these bytes hold is known, because they were just packed. */
export function remember(key: string, body: Uint8Array, value: unknown): void {
  kept.delete(key)
  kept.set(key, { body: Buffer.from(body), value, at: Date.now() })
  // What was not asked for the longest comes first.
  for (const [each, { at }] of kept) {
    if (kept.size <= most && Date.now() - at < longest) break
    kept.delete(each)
  }
}

/** Somebody is erased: nothing of theirs stays here either. */
export function forgetRemembered(learner: string): void {
  for (const key of kept.keys()) if (key.split(' ')[1] === learner) kept.delete(key)
}

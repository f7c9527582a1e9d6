/**
 * A browser may clear what a site keeps, and a page that finds nothing cannot tell that from a first visit. So the day on which something
 * was last kept is noted beside the record, in local storage, which some browsers leave standing.
 */
const LAST = 'byp:last'
const CLEARED = 'byp:cleared'

/** Notes that something was kept on the device at this ISO time. */
export function noteKept(at: string): void {
  set(LAST, at.slice(0, 10))
}

/**
 * The day on which something was last kept, when there was a record on this device that is gone. Found once, it is told until
 * `forgetCleared`, whatever is kept meanwhile.
 */
export function clearedSince(empty: boolean): string | undefined {
  const last = get(LAST)
  if (empty && last) set(CLEARED, last)
  return get(CLEARED) ?? undefined
}

/** The learner knows, or has erased the record on purpose: nothing more is told. */
export function forgetCleared(): void {
  for (const key of [LAST, CLEARED]) set(key, null)
}

function get(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // the browser blocks it: then it cannot be told
  }
}

function set(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else if (localStorage.getItem(key) !== value) localStorage.setItem(key, value)
  } catch {
    // As above.
  }
}

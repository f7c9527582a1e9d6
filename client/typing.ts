/**
 * A page that is left in the middle of a word takes with it what storage has not written yet. So each letter is first noted
 * in the tab, at once, and struck out when it is stored; the next page of the tab stores what is left.
 */
const TYPING = 'byp:typing:'

/** Notes what stands in a field. */
export function noteTyping(key: string, text: string) {
  try {
    sessionStorage.setItem(TYPING + key, text)
  } catch {
    // The tab is full, or the browser blocks it: storage alone has to do.
  }
}

/** Strikes out a note once storage has it; not if more was typed since. */
export function strikeOut(key: string, text: string) {
  try {
    if (sessionStorage.getItem(TYPING + key) === text) sessionStorage.removeItem(TYPING + key)
  } catch {
    // Nothing was noted.
  }
}

/** What an earlier page of this tab noted and could not store, by key. */
export function leftTyping(): [string, string][] {
  const session = sessionStorageIfAny()
  if (!session) return []
  const keys = Array.from({ length: session.length }, (_, n) => session.key(n)!).filter((key) => key.startsWith(TYPING))
  return keys.map((key) => [key.slice(TYPING.length), session.getItem(key)!])
}

/** The storage of this tab, where the browser lets it be used. */
export function sessionStorageIfAny(): Storage | undefined {
  try {
    sessionStorage.setItem('byp:try', 'yes')
    sessionStorage.removeItem('byp:try')
    return sessionStorage
  } catch {
    return undefined // a browser that blocks site data throws on the mere mention
  }
}

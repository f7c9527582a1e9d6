/**
 * A page that is left in the middle of a word, or just after a press, takes with it what storage has not written yet. So each letter and each row is first noted in the
 * tab, at once, and struck out when it is stored; the next page of the tab stores what is left.
 */
export const typing = notes('byp:typing:')
export const doing = notes('byp:doing:')

function notes(prefix: string) {
  function noted(key: string): string | null {
    try {
      return sessionStorage.getItem(prefix + key)
    } catch {
      return null
    }
  }
  return {
    noted,
    /** Notes what stands in a field, or what was done. */
    note(key: string, text: string) {
      try {
        sessionStorage.setItem(prefix + key, text)
      } catch {
        // The tab is full, or the browser blocks it: storage alone has to do.
      }
    },
    /** Strikes out a note once storage has it; not if more was typed since. */
    strike(key: string, text = noted(key)) {
      if (text !== null && noted(key) === text) sessionStorage.removeItem(prefix + key)
    },
    /** What an earlier page of this tab noted and could not store, by key. */
    left(): [string, string][] {
      const session = sessionStorageIfAny()
      if (!session) return []
      const keys = Array.from({ length: session.length }, (_, n) => session.key(n)!).filter((key) => key.startsWith(prefix))
      return keys.map((key) => [key.slice(prefix.length), session.getItem(key)!])
    },
  }
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

/** A made-up case: the details that a post could hold, and the people who could put them together. */
export type Case = {
  details: readonly { id: string; words: string }[]
  people: readonly {
    who: string
    /** What is already known to them, so that they need no more than this: each list of details is enough by itself. */
    tells: readonly (readonly string[])[]
    why: string
  }[]
}

export type Verdict = { who: string; why: string; by?: readonly string[] }

/**
 * Who could recognise the person from these details, each with the fewest details that are enough (`by`); without `by`, not
 * from these words. Whether somebody could or not, the duty of confidentiality holds (G-50).
 */
export function whoCouldTell({ people }: Case, shown: ReadonlySet<string>): Verdict[] {
  return people.map(({ who, tells, why }) => {
    const enough = tells.filter((list) => list.every((detail) => shown.has(detail))).sort((a, b) => a.length - b.length)[0]
    return { who, why, ...(enough ? { by: enough } : {}) }
  })
}

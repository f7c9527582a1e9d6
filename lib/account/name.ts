/** Control characters, and those that turn the direction of what follows: they would let a name look like something else. */
export const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

const longest = 80

/** What somebody typed as a name, of a person or of a group, as it is kept: 1 to 80 signs on one line, with single spaces; or why it cannot be one. */
export function readName(typed: string): { ok: true; name: string } | { ok: false; say: string } {
  const trimmed = typed.trim()
  if (control.test(trimmed)) return { ok: false, say: 'there is a sign in it that cannot be seen. Type it instead of pasting it.' }
  const name = trimmed.replace(/\s+/g, ' ')
  const length = [...name].length
  return length < 1 || length > longest ? { ok: false, say: `a name has 1 to ${longest} signs. Shorten it, or write one.` } : { ok: true, name }
}

/**
 * Words in the order of the alphabet, each as a capital for how many letters it shares with the one before (A is none) and then the rest: squeezed, a third of what
 * the words themselves are. The words are of small letters, hyphens and apostrophes.
 */
export function pack(words: readonly string[]): string {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++
      before = word
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

export function unpack(text: string): string[] {
  let before = ''
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared, rest]) => (before = before.slice(0, shared!.charCodeAt(0) - 65) + rest!))
}

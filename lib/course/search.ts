/** What can be found: one entry for each section, scenario, point of a source, word and page. */
export type Found = { id: string; kind: 'Lesson' | 'Scenario' | 'Source' | 'Word explained' | 'Page'; title: string; href: string; text: string; words?: string }

/**
 * The words of a long text, each once and in small letters: enough to find it by, a third of its weight, and nothing of
 * the story can be read from them.
 */
export function bagOfWords(text: string): string {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].join(' ')
}

/** The first sentence or two, to show under a title: whole words, at most `length` letters. */
export function excerpt(text: string, length = 160): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= length) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', length)).replace(/[,;:.–]$/, '')} …`
}

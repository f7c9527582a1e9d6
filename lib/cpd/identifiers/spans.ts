import type { IdentifierKind, Span } from './kinds.ts'

/** Every match of a pattern (with the flag g) as a span. A group called `it`, where the pattern has the flag d, narrows the span to that part. */
export function spansOf(text: string, pattern: RegExp, kind: IdentifierKind, keep: (match: RegExpExecArray) => boolean = () => true): Span[] {
  return [...text.matchAll(pattern)].filter(keep).map((match) => {
    const [start, end] = match.indices?.groups?.it ?? [match.index, match.index + match[0].length]
    return { start, end, kind }
  })
}

/** The text with everything inside the spans blanked out, offsets unchanged, so that a later finder does not read it again. */
export function without(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    pieces.push(text.slice(at, Math.max(at, start)), '\u0001'.repeat(end - Math.max(at, start)))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

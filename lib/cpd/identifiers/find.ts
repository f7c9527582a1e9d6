import { findAges } from './ages.ts'
import { findAddresses, findPhones, findPostcodes } from './contacts.ts'
import { knownPhrases } from './data/phrases.ts'
import { adviceOn, type Finding, type Span } from './kinds.ts'
import { findNames } from './names.ts'
import { findNhsNumbers, findRecordNumbers } from './numbers.ts'
import { findPlaces } from './places.ts'
import { findRareDetails } from './rare.ts'
import { spansOf, without } from './spans.ts'
import { findTelling } from './telling.ts'
import { findDates } from './times.ts'

// From what cannot be mistaken to what can: an earlier finder takes the passage away from the later ones.
const finders = [findAddresses, findNhsNumbers, findDates, findPhones, findRecordNumbers, findPostcodes, findAges, findPlaces, findNames, findRareDetails]

/**
 * Passages of a text that may point to a person, in their order and never overlapping, each with why and with neutral words.
 * Takes any text; runs on the device. Finding nothing does not mean that a text is anonymous. Rule: docs/decisions/0012-identifiers.md.
 */
export function findIdentifiers(text: string): Finding[] {
  const taken: Span[] = []
  let rest = text
  const phrases = spansOf(text, knownPhrases, 'name')
  for (const find of finders) {
    const found = find === findRareDetails ? apart([...find(text), ...findTelling(text, taken.filter(({ kind }) => kind === 'name' || kind === 'age'))]).flatMap((span) => leftOf(span, taken, text)) : apart(find(find === findNames || find === findPlaces ? without(rest, phrases) : rest))
    taken.push(...found)
    rest = without(rest, found)
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => ({ start, end, text: text.slice(start, end), kind, ...adviceOn[kind] }))
}

/** Of spans that overlap the longest. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span
  }
  return kept
}

/** What is left of an unusual detail when names and places have been taken out of it: its longest piece, if that still says something. */
function leftOf(span: Span, taken: readonly Span[], text: string): Span[] {
  let pieces = [span]
  for (const { start, end } of taken) {
    pieces = pieces.flatMap((piece) =>
      end <= piece.start || piece.end <= start
        ? [piece]
        : [{ ...piece, end: start }, { ...piece, start: end }].filter((part) => part.end > part.start),
    )
  }
  const trimmed = pieces.map((piece) => {
    const said = text.slice(piece.start, piece.end)
    const start = piece.start + (said.length - said.trimStart().length)
    return { ...piece, start, end: start + said.trim().length }
  })
  const longest = trimmed.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  return longest !== undefined && (pieces.length === 1 ? /\p{L}{3}/u : /\p{L}+\s+\p{L}+/u).test(text.slice(longest.start, longest.end)) ? [longest] : []
}

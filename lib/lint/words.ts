/** Abbreviations that nobody in the United Kingdom has to look up. */
const everyday = new Set(['UK', 'NHS', 'GP', 'TV', 'OK', 'ID', 'PS', 'CD', 'PE', 'DVD', 'USB', 'SIM', 'PDF', 'QR', 'DIY', 'BBC', 'PIN', 'CV', 'AA', 'CC'])

/**
 * Abbreviations that are not spelled out where they are first used, as “continuing professional development (CPD)” is. What
 * stands in small letters elsewhere in the text is no abbreviation but somebody SHOUTING.
 */
export function undefinedAbbreviations(text: string): string[] {
  const plain = new Set(text.match(/\p{L}+/gu)?.filter((word) => word.slice(1) === word.slice(1).toLowerCase()).map((word) => word.toLowerCase()))
  const used = [...new Set([...text.matchAll(/\b[A-Z]{2,4}(?=s?\b)/g)].map(([abbreviation]) => abbreviation))]
  return used.filter((abbreviation) => {
    if (everyday.has(abbreviation) || plain.has(abbreviation.toLowerCase())) return false
    const first = text.search(new RegExp(`\\b${abbreviation}`))
    return !/\p{L}[’\p{L} -]*\($/u.test(text.slice(Math.max(0, first - 80), first))
  })
}

/**
 * Passages in quotation marks that look like a source’s own words but are not confirmed to be: five words running that a
 * `forbidden` wording has too. Everything else in quotation marks is somebody in a story speaking.
 */
export function unconfirmedQuotations(text: string, forbidden: readonly string[]): string[] {
  const known = new Set(forbidden.flatMap(runs))
  const quoted = [...text.matchAll(/“([^”]{20,})”/g)].map(([, words]) => words!)
  return quoted.filter((words) => runs(words).some((run) => known.has(run)))
}

const RUN = 5

function runs(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN).join(' '))
}

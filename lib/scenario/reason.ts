/** A sentence of a reason, with the ids of the sources that it speaks to. */
export type ReasonPart = { text: string; cites: string[] }

const BRACKET = /\s*\[((?:\d+(?:\.\d+)?|[GJ]-\d+)(?:[\s,]+(?:\d+(?:\.\d+)?|[GJ]-\d+))*)\]/

/**
 * Takes a reason apart: `A past patient is inside this rule [20.6 G-66]. Kindness counts too [1.1].` becomes two parts, each
 * with its ids and with the bracket taken out.
 */
export function partsOf(because: string): ReasonPart[] {
  const parts: ReasonPart[] = []
  let rest = because.trim()
  while (rest) {
    const found = BRACKET.exec(rest)
    if (!found) {
      parts.push({ text: rest, cites: [] })
      break
    }
    const after = rest.slice(found.index + found[0].length)
    const stop = /^[.,;:!?…”’)]*/.exec(after)![0]
    parts.push({ text: (rest.slice(0, found.index) + stop).trim(), cites: found[1]!.split(/[\s,]+/) })
    rest = after.slice(stop.length).trim()
  }
  return parts
}

/** Every id in the brackets of a reason, each once. */
export function citedIn(because: string): string[] {
  return [...new Set(partsOf(because).flatMap(({ cites }) => cites))]
}

import type { Run } from './printable.ts'

/** A run with the width that it takes on the page, in points. */
export type Piece = Run & { width: number }

/**
 * Breaks runs into lines no wider than `width`: after spaces, hyphens, dashes and slashes, or anywhere in a word that is wider than
 * a line. A space at the end of a line is kept, so that copied text has it, and may hang over the edge.
 *
 * @param measure the width of a run in points
 */
export function breakLines(runs: readonly Run[], width: number, measure: (run: Run) => number): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const end = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const word of words(runs)) {
    let pieces = word.map((run) => ({ ...run, width: measure(run) }))
    if (visible(pieces, measure) > width) pieces = pieces.flatMap((piece) => crumbs(piece, measure))
    const apart = visible(pieces, measure) > width
    if (!apart && used > 0 && used + visible(pieces, measure) > width) end()
    for (const piece of pieces) {
      if (apart && used > 0 && used + piece.width > width) end()
      line.push(piece)
      used += piece.width
    }
  }
  if (line.length > 0) end()
  return lines
}

/** What must stay together: everything up to a place where a line may end. A word may have several fonts. */
function words(runs: readonly Run[]): Run[][] {
  const all: Run[][] = []
  let open: Run[] | undefined
  for (const run of runs) {
    const parts = run.actual === undefined ? run.text.split(/(?<= )(?=[^ ])|(?<=[-–—/])(?=[^-–—/ ])/) : [run.text]
    for (const text of parts) {
      if (open) open.push({ ...run, text })
      else all.push((open = [{ ...run, text }]))
      if (/[ \-–—/]$/.test(text)) open = undefined
    }
  }
  return all
}

function visible(pieces: readonly Piece[], measure: (run: Run) => number): number {
  const last = pieces.at(-1)!
  const hanging = last.text.endsWith(' ') ? last.width - measure({ ...last, text: last.text.trimEnd() }) : 0
  return pieces.reduce((sum, { width }) => sum + width, -hanging)
}

function crumbs(piece: Piece, measure: (run: Run) => number): Piece[] {
  if (piece.actual !== undefined) return [piece]
  return [...piece.text.matchAll(/\P{M}\p{M}*/gsu)].map(([text]) => ({ ...piece, text, width: measure({ ...piece, text }) }))
}

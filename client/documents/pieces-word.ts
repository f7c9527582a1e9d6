import { HeadingLevel, type Paragraph } from 'docx'
import type { Piece, Written } from './pieces.ts'
import { line, typed, wordBytes } from './word.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const
const paragraphStyles = { name: 'Name', text: 'Normal', strong: 'StrongLine', small: 'Small' } as const

/** A document of running text as Word: the same words in the same order as `piecesPdf`, every sign as typed. */
export function piecesWord({ title, author, made, pieces }: Written): Promise<ArrayBuffer> {
  return wordBytes({ title, author, made, children: wordPieces(pieces) })
}

/** Pieces as paragraphs of Word. A new page begins with the heading that follows it. */
export function wordPieces(pieces: readonly Piece[]): Paragraph[] {
  return pieces.flatMap((piece, n) => {
    const onNewPage = pieces[n - 1]?.kind === 'page' ? { pageBreakBefore: true } : {}
    if (piece.kind === 'page') return []
    if (piece.kind === 'heading') return [line(piece.text, { heading: levels[piece.level], ...onNewPage })]
    if (piece.kind === 'list') return piece.items.map((item) => line(item, { bullet: { level: 0 } }))
    return typed(piece.text, { style: paragraphStyles[piece.kind] })
  })
}

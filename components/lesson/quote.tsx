import { citation, type QuotationId } from '#lib/sources/cite.ts'

/** One of the eight sentences of the Code that the guidance quotes, word for word. */
export function Quote({ of }: { of: QuotationId }) {
  const { text, from } = citation(of)
  return (
    <blockquote>
      <p>“{text}”</p>
      <cite>{from}</cite>
    </blockquote>
  )
}

/** Words of the course that stand in many rows, by numbers from 1 on: texts, and lists and objects as their JSON. A term keeps its number for ever. */
export type Terms = {
  number: (text: string) => number | undefined
  numberOf: (value: object) => number | undefined
  term: (number: number) => unknown
}

/** @param list the terms in their order; what begins like a list or an object is one */
export function makeTerms(list: readonly string[]): Terms {
  const isJson = (text: string) => text.startsWith('[') || text.startsWith('{')
  const numbers = new Map(list.map((text, n) => [text, n + 1]))
  return {
    number: (text) => (isJson(text) ? undefined : numbers.get(text)),
    numberOf: (value) => numbers.get(JSON.stringify(value)),
    term(number) {
      const text = list[number - 1]
      if (text === undefined) throw new Error(`Term ${number} is not known here: a newer version of the course wrote it.`)
      return isJson(text) ? (JSON.parse(text) as unknown) : text
    },
  }
}

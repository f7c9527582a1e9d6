// npm run identifiers:report: how well the identifier check does on the examples in tests/identifiers, in figures only, so that
// whoever works on the check never sees a sentence that it is judged by.      -- --json      the figures for scripts
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { identifierKinds } from '#lib/cpd/identifiers/kinds.ts'
import { measureIdentifiers, type Example, type Measure } from '#lib/cpd/identifiers/measure.ts'

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const heldOut = measure('held-out')
const tuned = measure('tuned')
if (options.json) console.log(JSON.stringify({ heldOut, tuned }, null, 2))
else {
  table('Held out (nobody who works on the check has read it)', heldOut)
  table('Tuned', tuned)
}

function measure(file: string): Measure {
  return measureIdentifiers(JSON.parse(readFileSync(`tests/identifiers/${file}.json`, 'utf8')) as Example[])
}

function table(title: string, { sentences, identifiers, clean, recall, rightKind, falseAlarms, kinds }: Measure): void {
  const rate = (part: number, of: number) => (of === 0 ? '     –' : (part / of).toFixed(3).padStart(6))
  console.log(`\n${title}: ${sentences} sentences, ${identifiers} identifiers, ${clean} clean sentences`)
  console.log(`${'kind'.padEnd(14)} ${'of'.padStart(5)} ${'recall'.padStart(6)} ${'as its kind'.padStart(11)} ${'clean sentences alarmed'.padStart(23)}`)
  for (const kind of identifierKinds) {
    const { of, found, rightKind: right, alarms } = kinds[kind]
    console.log(`${kind.padEnd(14)} ${String(of).padStart(5)} ${rate(found, of)} ${rate(right, of).padStart(11)} ${String(alarms).padStart(23)}`)
  }
  console.log(`${'all'.padEnd(14)} ${String(identifiers).padStart(5)} ${recall.toFixed(3).padStart(6)} ${rightKind.toFixed(3).padStart(11)}`)
  console.log(`false alarms: ${falseAlarms.toFixed(3)} of the clean sentences`)
}

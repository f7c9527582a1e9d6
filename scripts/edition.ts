// npm run edition -- <file.ts>: a new edition of the Code or of the guidance (a default export: id → { text, was?, withdrawn? })
// beside the one we hold. Prints every passage, scene, question and kind of record that rests on what changed.
import { pathToFileURL } from 'node:url'
import { affectedBy, compareEditions, sayChange, type Point } from '#lib/sources/edition.ts'
import { article } from '#lib/sources/article.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { guidance } from '#lib/sources/guidance.ts'
import { allUses } from '#server/traceability.ts'

const kinds = { section: 'passage', decision: 'scene', check: 'question' }
const file = process.argv[2]
if (!file) {
  console.error('Name the file of the new edition: npm run edition -- drafts/code-2027.ts')
  process.exit(1)
}
const { default: next } = (await import(pathToFileURL(file).href)) as { default: Record<string, Point> }

const held: Record<string, Point> = { ...code2018.standards, ...guidance, ...article }
// Only what the file speaks of: a new Code says nothing about the guidance.
const spokenOf = Object.keys(next).map((id) => next[id]!.was ?? id)
const family = (id: string) => (/^[GJ]/.test(id) ? id[0]! : 'Code')
const families = new Set(spokenOf.map(family))
const before = Object.fromEntries(Object.entries(held).filter(([id]) => families.has(family(id))))

const affected = affectedBy(compareEditions(before, next), allUses())
for (const { change, places, records } of affected) {
  console.log(`\n${sayChange(change)}`)
  for (const { kind, title, sentence } of places) console.log(`  ${kinds[kind]}  ${title}\n           ${sentence}`)
  for (const record of records) console.log(`  record   ${record}: what was kept stays as it was`)
  if (places.length === 0) console.log('  nothing rests on it')
}
console.log(`\n${affected.length} points changed; ${affected.reduce((sum, { places }) => sum + places.length, 0)} places to look at.`)

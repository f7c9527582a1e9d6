// npm run terms: gives words of the course that have come since a number each, at the end of server/db/terms.ts, so that a learner’s rows pack well. Nothing breaks without it: a word without a number is kept whole.
import { readFileSync, writeFileSync } from 'node:fs'
import { keyOf } from '#lib/course/check.ts'
import { checksOf } from '#lib/course/lesson.ts'
import { allParts, partKey } from '#lib/course/outline.ts'
import { courseMethod } from '#lib/cpd/entry.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { themeIds } from '#lib/sources/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { outline, partFacts } from '#server/course.ts'
import { termList } from '#server/db/terms.ts'
import { lessons } from '#server/lessons.ts'
import { at } from '#scripts/support/run.mjs'

const parts = allParts(outline())
const facts = parts.map((part) => partFacts()[partKey(part)]!)
const choices = scenarios.flatMap(({ scenes }) => Object.entries(scenes).flatMap(([id, scene]) => (isEnding(scene) ? [] : Object.keys(scene.choices).map((choice) => `${choice}\n${id}`))))
const outcomes = scenarios.flatMap(({ scenes }) => Object.values(scenes).flatMap((scene) => (isEnding(scene) ? scene.outcome : [])))
const now = [
  ...['[]', '["1"]', '["2"]', '["3"]', '["4"]', 'guess', 'think', 'certain', ...themeIds, 'Before You Post: using social media responsibly', courseMethod, outline().edition],
  ...parts.flatMap((part) => [partKey(part), part.id, part.shape]),
  ...parts.flatMap(({ checks }) => [...checks, JSON.stringify(checks)]),
  ...lessons().flatMap((lesson) => checksOf(lesson).map(({ kind, options, bins }) => JSON.stringify(keyOf(kind, options, bins)))),
  ...choices,
  ...parts.map((part) => JSON.stringify({ part: partKey(part), title: part.title, shape: part.shape })),
  ...['First attempt', 'A later attempt', 'Rehearsal', ...outcomes], // components/record/outcomes.ts
  ...facts.flatMap(({ topic, standards }) => [topic, ...standards]),
]
const list = [...new Set([...termList, ...now])]
const file = at('server', 'db', 'terms.ts')
const kept = readFileSync(file, 'utf8')
const head = kept.slice(0, kept.indexOf('export const termList'))
writeFileSync(file, `${head}export const termList: readonly string[] = [\n${list.map((term) => `  ${JSON.stringify(term)},\n`).join('')}]\n`)
console.log(`${list.length} terms, ${list.length - termList.length} of them new.`)

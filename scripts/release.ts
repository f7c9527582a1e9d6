// npm run release -- <id>…: keeps the present shape of scenarios (all, when none is named), so that attempts begun with it
// can be carried on, and certificates replayed, whatever changes later.
import { release } from '#server/released.ts'
import { scenarios } from '#scenarios/index.ts'

const wanted = process.argv.slice(2)
for (const id of wanted) {
  if (!scenarios.some((each) => each.id === id)) throw new Error(`There is no scenario “${id}”. Name one of ${scenarios.map((each) => each.id).join(', ')}.`)
}
for (const scenario of scenarios.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) console.log(release(scenario))

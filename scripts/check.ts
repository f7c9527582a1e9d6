// npm run check: everything that is wrong with the content, all at once. `-- --json` prints the coverage for scripts.
import { say } from '#lib/scenario/check.ts'
import { checkContent } from '#server/check.ts'

const coverage = checkContent()
if (process.argv.includes('--json')) console.log(JSON.stringify(coverage))
else {
  for (const problem of coverage.problems) console.error(say(problem))
  const { scenarios, lessons, statements, taught, practised, practisable, problems } = coverage
  console.log(
    `${scenarios} scenarios, ${lessons} lessons; ${taught} of ${statements} statements taught, ` +
      `${practised} of ${practisable} practised; ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`,
  )
}
process.exitCode = coverage.problems.length > 0 ? 1 : 0

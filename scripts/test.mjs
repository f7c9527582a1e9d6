// npm test: everything, in one go. Steps that do not disturb one another run two at a time, one for each core; all of
// them run whatever the others say, so that one look shows all there is to mend.
import { rmSync } from 'node:fs'
import { ensureBrowser } from './support/browser.mjs'
import { ensureBuilt, ensureInstalled } from './support/ready.mjs'
import { at, bin, command, npm, readJson, seconds } from './support/run.mjs'
import { freePort } from './support/serve.mjs'

const unitReport = '.cache/unit.json'
const e2eReport = 'test-results/e2e.json'
const steps = []

await command(async () => {
  for (const report of [unitReport, e2eReport]) rmSync(at(report), { force: true })
  await ensureInstalled()

  const stdout = 'collect'
  const script = (name) => () => npm(['run', '--silent', name], { stdout, check: false })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const [built] = await Promise.all([
    inTurn(['types', script('types')], ['build', build]),
    inTurn(
      ['lint', script('lint')],
      ['content', script('check')],
      ['unit', () => bin('vitest', ['run', ...reporters], { stdout, check: false }), () => unitCounts(readJson(unitReport))],
    ),
  ])
  if (built) await step('e2e', endToEnd, () => e2eCounts(readJson(e2eReport)))
  else steps.push({ name: 'e2e', ok: false, note: 'not run: there is no build to test' })
  report()
})

async function build() {
  await ensureBuilt({ stdout: 'collect' })
  return { code: 0 }
}

async function endToEnd() {
  await ensureBrowser()
  const env = { E2E_PORT: String(await freePort()) }
  return bin('playwright', ['test'], { env, check: false }, '@playwright/test')
}

/** Runs steps one after the other, whatever each says; returns whether the last one went well. */
async function inTurn(...list) {
  let ok
  for (const one of list) ok = await step(...one)
  return ok
}

async function step(name, work, counts = () => ({})) {
  console.log(`… ${name}`)
  const began = performance.now()
  const { code, output = '' } = await work().catch((fault) => ({ code: 1, output: fault.message }))
  const ok = code === 0
  steps.push({ name, ok, took: seconds(began), ...counts() })
  if (output) console.log(`\n── ${name} ──\n${output.trim()}\n`)
  return ok
}

// A test file that cannot even be loaded holds no test that fails; it counts as one all the same.
function unitCounts(result) {
  if (!result) return {}
  const unloaded = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: result.numPassedTests, failed: result.numFailedTests + unloaded.length, skipped: result.numPendingTests }
}

function e2eCounts(result) {
  if (!result) return {}
  const { expected, unexpected, flaky, skipped } = result.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

function report() {
  console.log('\nStep      Seconds  Passed  Failed')
  for (const { name, ok, took, passed, failed, skipped, note } of steps) {
    const cells = [took?.toFixed(1) ?? '–', passed ?? '', failed ?? '']
    const rest = note ?? (ok ? '' : '✘') + (skipped ? ` ${skipped} skipped` : '')
    console.log(`${name.padEnd(8)}${cells.map((cell) => String(cell).padStart(8)).join('')}  ${rest}`.trimEnd())
  }
  const sum = (key) => steps.reduce((total, one) => total + (one[key] ?? 0), 0)
  // A step may fail without a failing test (types, lint, the build): it counts as one, so that 0 failed means all is well.
  const others = steps.filter(({ ok, failed }) => !ok && !failed).length
  console.log(`\n${sum('passed')} passed, ${sum('failed') + others} failed`)
  process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1
}

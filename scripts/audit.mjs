// Asks the package registry which of the packages that we serve with have known holes of consequence. No part of the tests: it needs a registry that answers, and what is known
// changes without us. Ends with 1 when there is something to do.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const found = await ask()
if (!found?.vulnerabilities) {
  console.log(`The registry did not say which packages have known holes${found?.message ? ` (${found.message})` : ''}. Nothing was found out: try again where it answers.`)
} else {
  const grave = Object.values(found.vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical')
  for (const { name, severity, range, via, fixAvailable } of grave) {
    const what = via.map((each) => (typeof each === 'string' ? `by way of ${each}` : `${each.title} (${each.url})`)).join('; ')
    console.log(`${name} ${range}: ${severity}. ${what}. ${fixAvailable ? 'There is a version without it: npm audit fix.' : 'There is no version without it yet.'}`)
  }
  const { total, high, critical } = found.metadata.vulnerabilities
  console.log(`${found.metadata.dependencies.prod} packages looked at: ${critical} critical, ${high} high, ${total - high - critical} less.`)
  process.exitCode = grave.length > 0 ? 1 : 0
}

/** What the registry says; undefined when nothing came. npm ends with 1 when it has found something, and says it all the same. */
async function ask() {
  const { stdout } = await run('npm', ['audit', '--omit=dev', '--json'], { maxBuffer: 64e6, shell: process.platform === 'win32' }).catch((fault) => fault)
  try {
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}

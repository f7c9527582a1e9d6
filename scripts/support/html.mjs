// Pages of HTML, judged by the Nu checker, which is the one that those use who write the standard. It runs on Java.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import vnuJar from 'vnu-jar'
import { filesIn, Plain } from './run.mjs'

/** What the checker says and we let stand. */
const allowed = [
  [/^Trailing slash on void elements has no effect/, 'Neither an error nor a warning: React writes `<br/>`, and quotes every value, so that no slash can become part of one.'],
  [/same "nearest ancestor autofocus scoping root element"/, 'Each stands in a popover of its own, which is such a root by the HTML standard; the checker knows dialogs alone.'],
  [/^Bad value “true” for attribute “autofocus”/, 'So Preact sets it in a page that has woken; it is on whatever its value.'],
  [/^CSS: “(position-area|position-try-fallbacks|field-sizing)”: Property/, 'Newer than the checker’s list of properties. A browser that does not know one goes without: a source opens in the middle, a long note on paper is cut.'],
]

/** Every complaint about the pages in a folder and below, as a line each; and how many pages there are. */
export async function judgeHtml(folder) {
  const pages = filesIn(folder).filter((name) => name.endsWith('.html')).length
  if (!pages) throw new Plain(`No page of HTML is in ${folder}.`)
  const args = ['-jar', String(vnuJar), '--stdout', '--exit-zero-always', '--format', 'json', '--skip-non-html', folder]
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 2 ** 28 })
  const said = JSON.parse(stdout).messages.filter(({ message }) => !allowed.some(([words]) => words.test(message)))
  const line = ({ url, lastLine, type, subType, message, extract }) => `${relative(folder, fileURLToPath(url))}:${lastLine} ${subType ?? type}: ${message} ${extract?.replaceAll('\n', ' ') ?? ''}`
  return { pages, complaints: said.map(line) }
}

/** Judges a page that must fail: an error and a warning, and no more. A checker that finds neither would pass everything. */
export async function proveHtmlJudge() {
  const folder = mkdtempSync(join(tmpdir(), 'html-'))
  try {
    writeFileSync(join(folder, 'wrong.html'), '<!doctype html><html lang="en"><title>Wrong</title><h1>Wrong</h1><p><a href="/a#b#c">A second sign</a></p><section><p>No heading</p></section><br/></html>')
    const { complaints } = await judgeHtml(folder)
    const kinds = complaints.map((complaint) => complaint.split(' ')[1])
    if (kinds.toSorted().join() !== 'error:,warning:') throw new Plain(`The HTML checker was given a page with an error and a warning, and said: ${complaints.join('; ') || 'nothing'}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

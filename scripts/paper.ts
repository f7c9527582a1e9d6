// npm run paper <id>: a numbered print-out of a scenario for review on paper: every scene, choice, consequence, reason and
// citation. Writes out/paper/<id>.html, to open and print from any browser.
import { mkdirSync, writeFileSync } from 'node:fs'
import { onPaper, type PaperChoice, type PaperScene } from '#lib/scenario/paper.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { citation, compareCitations, splitCitations } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'

const id = process.argv[2]
const scenario = scenarios.find((each) => each.id === id)
if (!scenario) {
  console.error(`There is no scenario “${id ?? ''}”. Name one of ${scenarios.map((each) => each.id).join(', ')}.`)
  process.exit(1)
}

const scenes = onPaper(scenario)
const cited = splitCitations(scenes.flatMap(({ choices }) => choices.flatMap(({ reasons }) => reasons.flatMap(({ cites }) => cites))).join(' ')).ids.sort(compareCitations)
const people = Object.values(scenario.people).map(({ name, role }) => `${name} (${role})`).join('; ')

const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escape(scenario.title)}: for review on paper</title>
<style>
@page { margin: 18mm 18mm 20mm }
body { font: 11pt/1.45 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111 }
h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin-top: 2rem; border-top: 2px solid #111; padding-top: .5rem; break-after: avoid }
.choice { margin: 1rem 0 1rem 1.2rem; padding-left: .8rem; border-left: 3px solid #999; break-inside: avoid }
.choice p { margin: .25rem 0 } .n { font-weight: bold } .small { font-size: .9em; color: #333 }
.box { display: inline-block; width: 100%; height: 3.2rem; border-bottom: 1px dotted #777 }
table { border-collapse: collapse; width: 100% } td { border: 1px solid #777; padding: .3rem; vertical-align: top; font-size: .9em }
</style>
<h1>${escape(scenario.title)}</h1>
<p>${escape(scenario.blurb)}</p>
<p class="small">You are: ${escape(scenario.role)}. People: ${escape(people)}. Pass mark: ${scenario.passMark}. Version: ${shapeHash(scenario)}.</p>
${scenario.note ? `<p>Said before the story: ${escape(scenario.note)}</p>` : ''}
<p class="small">Write on it. For each choice: could it happen? Is it kind? Is the score fair? Does the reason speak to what it cites?
Scores: 3 best, 2 defensible, 1 understandable, 0 wrong. [if …] is told only when the story remembers that.</p>
${scenes.map(sceneHtml).join('\n')}
<h2>Asked after the debrief</h2><p>${escape(scenario.reflect)}</p>
<h2>What is cited</h2>
<table>${cited.map((each) => `<tr><td>${each}<td>${escape(citation(each).text)}<td>${escape(citation(each).from)}`).join('')}</table>
</html>`

mkdirSync('out/paper', { recursive: true })
writeFileSync(`out/paper/${id}.html`, html)
console.log(`out/paper/${id}.html: ${scenes.length} scenes, ${scenes.reduce((sum, { choices }) => sum + choices.length, 0)} choices. Open it in a browser and print it.`)

function sceneHtml({ n, title, kind, lines, outcome, choices }: PaperScene): string {
  return `<h2>${n}. ${escape(title)}${kind === 'decision' ? '' : ` <span class="small">(${kind} ending)</span>`}</h2>
${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}
${outcome ? `<p class="small">Outcome: ${escape(outcome)}</p>` : ''}
${choices.map(choiceHtml).join('\n')}`
}

function choiceHtml({ n, label, score, consequence, reasons, instead, harm, stop, reach, marks, leads }: PaperChoice): string {
  const line = (name: string, text: string | undefined) => (text ? `<p><span class="small">${name}:</span> ${escape(text)}</p>` : '')
  return `<div class="choice"><p><span class="n">${n}. ${escape(label)}</span> <span class="small">(score ${score})</span></p>
<p>→ ${escape(consequence)}</p>
<p><span class="small">Because:</span> ${reasons.map(({ text, cites }) => escape(text) + (cites.length > 0 ? ` <span class="small">[${cites.join(' ')}]</span>` : '')).join(' ')}</p>
${line('Words', instead)}${line('Harm', harm)}${line('Said at once', stop)}${line('Who has it', reach)}
<p class="small">Leads to ${leads.join('; ')}.${marks.length > 0 ? ` Remembers: ${marks.join(', ')}.` : ''}</p><span class="box"></span></div>`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}

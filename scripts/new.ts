// npm run new scenario <id>, npm run new lesson <module>/<id>: a file that can be played or read at once, to write over.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { modules } from '#content/course.ts'

const [kind, name = ''] = process.argv.slice(2)
if (kind === 'scenario') newScenario(name)
else if (kind === 'lesson') newLesson(name)
else fail(`“${kind ?? ''}” is neither. Write: npm run new scenario late-shift, or: npm run new lesson people/late-shift`)

function newScenario(id: string) {
  if (!isId(id)) fail(`“${id}” is not an id. Use a word or two in small letters, joined by hyphens: late-shift`)
  const file = `scenarios/${id}.ts`
  if (existsSync(file)) fail(`${file} is there already. Choose another id`)
  writeFileSync(file, scenarioText(id))
  const list = readFileSync('scenarios/index.ts', 'utf8')
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const imports = [...list.matchAll(/^import \w+ from '\.\/[^']+'$/gm)].map(([line]) => line)
  const names = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, word]) => word!)
  writeFileSync(
    'scenarios/index.ts',
    list
      .replace(imports.join('\n'), [...imports, `import ${camel} from './${id}.ts'`].sort(byPath).join('\n'))
      .replace(names.map((word) => `  ${word},`).join('\n'), [...names, camel].sort().map((word) => `  ${word},`).join('\n')),
  )
  console.log(`${file} is there, and listed in scenarios/index.ts. Next:
  1. Name it in a module of content/course.ts: { scenario: '${id}' }
  2. npm run dev, and open /preview/scenarios/${id}
  3. npm run check says what is still wrong; docs/writing.md says how to write it`)
}

function newLesson(path: string) {
  const [module = '', id = ''] = path.split('/')
  const known = modules.map((each) => each.id)
  if (!known.includes(module) || !isId(id)) fail(`“${path}” names no lesson. Write <module>/<id>, with one of ${known.join(', ')}: people/late-shift`)
  const folder = `content/lessons/${module}`
  mkdirSync(folder, { recursive: true })
  const there = readdirSync(folder)
  if (there.some((file) => file.replace(/^\d+-/, '') === `${id}.mdx`)) fail(`${folder} has a lesson “${id}” already. Choose another id`)
  const file = `${folder}/${String(there.length + 1).padStart(2, '0')}-${id}.mdx`
  writeFileSync(file, lessonText(id))
  console.log(`${file} is there. Next:
  1. Name it in the module “${module}” of content/course.ts: { lesson: '${id}' }
  2. npm run dev, and open /lessons/${id}; the page follows the file as you save it
  3. npm run check says what is still wrong; docs/writing.md says how to write it`)
}

function isId(id: string): boolean {
  return /^[a-z][a-z-]*[a-z]$/.test(id)
}

function byPath(a: string, b: string): number {
  return a.split("'")[1]!.localeCompare(b.split("'")[1]!)
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

function fail(message: string): never {
  console.error(`${message}.`)
  process.exit(1)
}

function scenarioText(id: string): string {
  return `import { defineScenario } from '#lib/scenario/define.ts'

export default defineScenario({
  id: '${id}',
  title: '${titleOf(id)}',
  blurb: 'One sentence: whose shoes, and what has just happened.',
  role: 'Staff nurse',
  reflect: 'One open question about the reader’s own practice?',
  passMark: 3,
  marks: ['told'],
  people: {
    you: { name: 'Sam', role: 'Staff nurse', face: { skin: 'tan', hair: 'short3', hairColour: 'black', top: 'teal' } },
    friend: { name: 'Alex', role: 'Colleague', face: { skin: 'deep', hair: 'twists', hairColour: 'black', top: 'rust' } },
  },
  you: 'you',
  start: 'message',
  scenes: {
    message: {
      title: 'The message',
      text: 'It is ten to nine, and your phone buzzes.',
      stage: { app: 'chat', title: 'Alex', messages: [{ from: 'friend', text: 'Have you seen what is in the group?', time: '20:50' }] },
      choices: {
        ask: {
          label: 'Ask Alex what it is about',
          score: 3,
          consequence: 'Alex rings you back.',
          because: 'Talking keeps it between you [8.2 G-60].',
          standards: ['8.2'],
          statements: ['G-60'],
          marks: 'told',
          goto: 'end',
        },
        look: {
          label: 'Open the group, and read it',
          score: 1,
          consequence: 'You read it all, twice.',
          because: 'You know now, and nobody has been told [8.2 G-60].',
          instead: '“Ring me: what is it?”',
          standards: ['8.2'],
          statements: ['G-60'],
          goto: 'later',
        },
        share: {
          label: 'Send it on to a friend',
          score: 0,
          consequence: 'It is in another chat now.',
          because: 'What is online can be copied on and on [20.10 G-76].',
          instead: '“Ring me: what is it?”',
          harm: 'Whoever it is about is talked of in one more place.',
          reach: { people: 2, words: 'You and a friend' },
          standards: ['20.10'],
          statements: ['G-76'],
          goto: 'spread',
        },
      },
    },
    end: { ending: 'good', title: 'Before nine', text: ['It is sorted out.', { if: 'told', then: 'Alex is glad that you asked.', else: '' }], outcome: 'It stayed where it was.' },
    later: { ending: 'poor', title: 'Later', text: 'It takes a week.', outcome: 'It was put right late.' },
    spread: { ending: 'breach', title: 'Passed on', text: 'By morning everyone knows.', outcome: 'It went on, and cannot be called back.' },
  },
})
`
}

function lessonText(id: string): string {
  return `---
title: ${titleOf(id)}
summary: One sentence for a card.
outcomes:
  - Begin with a verb, and say what the reader can do afterwards.
  - And a second one.
reviewed: null
reviewBy: "2027-05-31"
---

One short opening paragraph: a moment at work that makes the reader want the lesson.

## A heading that says something

A claim, in your own words. <Cite of="G-50" />

<Check id="first-check" ask="One question, about a situation?" cites="G-50">
  <Option why="Why it is wrong, kindly.">A tempting wrong answer</Option>
  <Option right why="Why it is right.">The right answer</Option>
  <Option why="Why it is wrong, kindly.">Another wrong answer</Option>
</Check>

## A second idea

Another claim. <Cite of="G-76" />

<Check id="second-check" kind="order" ask="What first, what then?" cites="G-76">
  <Option why="Why it comes first.">The first step</Option>
  <Option why="Why it comes next.">The second step</Option>
  <Option why="Why it comes last.">The third step</Option>
</Check>

## What helps

Something good that one can do. <Cite of="G-10" />

## Reflect

<Reflect>One open question about the reader’s own practice?</Reflect>

## Recap

<Recap>

- One thing to carry away.
- And another.

</Recap>
`
}

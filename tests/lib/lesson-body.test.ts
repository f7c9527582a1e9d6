import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { say } from '#lib/scenario/check.ts'
import { lessonTags } from '#components/lesson/index.tsx'
import * as exercises from '#content/exercises.ts'
import { readBody, vocabulary } from '#server/lesson-body.ts'
import { lessonFiles, lessons, readLesson } from '#server/lessons.ts'

const body = `It is nearly eight, and your phone buzzes.

## A name on a screen

A name can be enough. <Cite of="G-50 5.1" />

<Check id="bay-three" ask="What do you do now?" cites="G-50">
  <Option why="It is still her name.">Post it</Option>
  <Option right why="Then nobody is named.">Ask first</Option>
  <Option why="One person is enough.">Send it on</Option>
</Check>

## What stays

<Quote of="G-66" /> Ask what <Term of="participatory">participatory</Term> means.

<Check id="old-post" ask="And an old post?" cites="G-81">
  <Option why="It stays.">Leave it</Option>
  <Option right why="It is time to look.">Look again</Option>
  <Option why="Nobody asks for that.">Close the page</Option>
</Check>

## What helps

Good things too. <Cite of="G-24" />

<Scenario id="friend-request">Play it now.</Scenario>

## Reflect

<Reflect>What would they find?</Reflect>

## Recap

<Recap>
- Ask first.
</Recap>
`

/** The body begins on this line of its file, below the frontmatter. */
const FIRST = 12

/** What an author would read of the lesson with some words replaced. */
function said(from: string, to: string): string[] {
  expect(body).toContain(from)
  return readBody(body.replace(from, to), 'x.mdx', FIRST).problems.map(say)
}

test('a lesson that keeps the rhythm has no fault, and its sections, sources and checks are read', () => {
  const { problems, sections, words } = readBody(body, 'x.mdx', FIRST)
  expect(problems).toEqual([])
  expect(sections.map(({ id, teaches, checks }) => [id, teaches.map(({ cites, text }) => `${cites.join(' ')}: ${text}`).join(' | '), checks.map((check) => check.id).join(' ')])).toEqual([
    ['a-name-on-a-screen', '5.1 G-50: A name can be enough.', 'bay-three'],
    ['what-stays', 'G-66: Stay objective and have clear professional boundaries at all times with people in your care (including those who have been in your care in the past), their families and carers.', 'old-post'],
    ['what-helps', 'G-24: Good things too.', ''],
    ['reflect', '', ''],
    ['recap', '', ''],
  ])
  expect(sections[0]!.checks[0]!.options).toEqual([
    { text: 'Post it', why: 'It is still her name.', right: false },
    { text: 'Ask first', why: 'Then nobody is named.', right: true },
    { text: 'Send it on', why: 'One person is enough.', right: false },
  ])
  expect(words).toBe(57)
})

const faults: [string, string, string, string][] = [
  ['a tag that the course has not', 'Good things too.', '<Video src="x" />', '<Video> is not a tag of the course. Use Cite, Quote, Term, Check, Option, Post, Aside, Scenario, Reflect, Recap, PostThatTravels, WhoCouldTell, ProfileAudit.'],
  ['a tag of the web', 'Good things too.', '<iframe src="https://example.org"></iframe>', '<iframe> is not a tag of the course. Use Cite, Quote, Term, Check, Option, Post, Aside, Scenario, Reflect, Recap, PostThatTravels, WhoCouldTell, ProfileAudit.'],
  ['a source that is not there', '<Cite of="G-24" />', '<Cite of="G-24 G-99" />', '“G-99” is not in any source. See lib/sources.'],
  ['a check’s source that is not there', 'cites="G-81"', 'cites="5.99 G-81"', '“5.99” is not in any source. See lib/sources.'],
  ['a check that rests on nothing', 'cites="G-81"', 'cites=""', 'a citation of nothing. Write cites="G-47 5.1".'],
  ['a word that is not explained', '<Term of="participatory">', '<Term of="partcipatory">', '“partcipatory” is not in content/glossary.ts. Add it there.'],
  ['a scenario that is not there', '<Scenario id="friend-request">', '<Scenario id="freind-request">', 'there is no scenario “freind-request”. See scenarios/index.ts.'],
  ['a quotation that is none of the eight', '<Quote of="G-66" /> Ask', '<Quote of="G-67" /> <Cite of="G-67" /> Ask', '“G-67” is not one of the eight quotations. Put it in your own words with <Cite>.'],
  ['a check without a question', 'ask="And an old post?" ', 'ask="" ', 'a check that asks nothing. Write ask="…".'],
  ['a check without a right option', '<Option right why="It is time to look.">', '<Option why="It is time to look.">', 'no option is right. Mark the right one with “right”.'],
  ['a check with a name that it cannot have', 'id="old-post"', 'id="Old post"', 'a check with the id “Old post”. Give it a word or two in small letters.'],
  ['two checks of one name', 'id="old-post"', 'id="bay-three"', 'a second check called “bay-three”. Rename one.'],
  ['a check with too few options', '  <Option why="Nobody asks for that.">Close the page</Option>\n', '', '2 options. Give 3 to 5 for the kind “choose”.'],
  ['an option without its why', '<Option why="It stays.">', '<Option>', 'an option without its why. Write why="…".'],
  ['a heading of another depth', 'Good things too.', '### More <Cite of="G-24" />', 'a heading of depth 3. Use ## for sections and no other heading.'],
  ['a heading inside an aside', 'Good things too.', '<Aside title="A tip">\n\n## More\n\n</Aside>\n', 'a heading inside another tag. Use ## for sections and no other heading.'],
  ['two sections of one name', '## What helps', '## What stays!', 'a second section called “What stays!”. Rename one: each has an address of its own.'],
  ['an expression', 'Good things too.', 'Good {1 + 1} things.', 'an expression in { }. Write it as text.'],
  ['an expression in a tag', 'Good things too.', '<Post by={you} app="chat">Hello</Post>', 'an expression in { }. Write it as text, in quotation marks.'],
  ['an import', 'Good things too.', 'import x from "x"\n\nGood things too.', 'an import or export. A lesson has none: its tags are given to it.'],
  ['a citation above the first heading', 'It is nearly eight', '<Cite of="G-50" /> It is nearly eight', 'a citation above the first heading. Move it into a section.'],
  ['a quotation above the first heading', 'It is nearly eight', '<Quote of="G-47" /> It is nearly eight', 'a quotation above the first heading. Move it into a section.'],
]

test.each(faults)('%s is named with its line and what to do', (_, from, to, fault) => {
  const [first, ...more] = said(from, to)
  expect(more).toEqual([])
  expect(first!.replace(/, line \d+/, '')).toBe(`x.mdx: ${fault}`)
  // The line: among those that were replaced, or the one of the tag that they stand in.
  const before = body.slice(0, body.indexOf(from))
  const tag = before.slice(0, before.lastIndexOf('\n\n') + 2)
  const line = Number(/line (\d+)/.exec(first!)![1])
  expect(line).toBeGreaterThanOrEqual(FIRST - 1 + tag.split('\n').length)
  expect(line).toBeLessThanOrEqual(FIRST - 1 + before.split('\n').length + to.split('\n').length - 1)
})

test('the tags that the check allows are those that a page can draw', () => {
  const { h2: _, SectionEnd: _end, ...drawn } = lessonTags('names', [], {}, exercises)
  expect(Object.keys(drawn).sort()).toEqual([...vocabulary].sort())
})

test('a check above the first heading is not lost without a word', () => {
  const check = body.slice(body.indexOf('<Check id="old-post"'), body.indexOf('## What helps'))
  const moved = check + body.replace(check, '')
  expect(readBody(moved, 'x.mdx', FIRST).problems.map(say)).toEqual([
    'x.mdx, line 12: a check above the first heading. Move it into a section.',
    'x.mdx: 1 checks. Give two to four.',
  ])
})

test('tags that do not close are named with their line', () => {
  const [line] = said('</Check>\n\n## What helps', '\n\n## What helps')
  expect(line).toMatch(/^x\.mdx, line \d+: .*`<Check>`.*Close every tag; write no \{ or < in prose\.$/)
  const helps = FIRST + body.slice(0, body.indexOf('Good things too.')).split('\n').length - 1
  expect(said('Good things too.', 'Good <things too.')).toEqual([expect.stringMatching(new RegExp(`^x\\.mdx, line ${helps}: `))])
})

test('a lesson without Reflect and Recap at its end, as headings and as tags', () => {
  expect(said('## Reflect\n\n<Reflect>What would they find?</Reflect>\n\n', '')).toEqual([
    'x.mdx: does not end with ## Reflect and ## Recap. Keep the rhythm of docs/writing.md.',
    'x.mdx: no <Reflect>. Keep the rhythm of docs/writing.md.',
    'x.mdx: 4 sections. Give three to six, besides Reflect and Recap.',
  ])
  expect(said('<Recap>\n- Ask first.\n</Recap>', '- Ask first.')).toEqual(['x.mdx: no <Recap>. Keep the rhythm of docs/writing.md.'])
})

test('a section that rests on no source, and a lesson with too few checks', () => {
  expect(said(' <Cite of="G-24" />', '')).toEqual(['x.mdx: the section “What helps” rests on no source. Cite what it rests on.'])
  const check = body.slice(body.indexOf('<Check id="old-post"'), body.indexOf('## What helps'))
  expect(said(check, '')).toEqual(['x.mdx: 1 checks. Give two to four.'])
})

test('each kind of check asks for what it needs', () => {
  const asked = (from: string, to: string) => said(from, to).map((line) => line.slice(line.indexOf(': ') + 2))
  const open = '<Check id="old-post" '
  expect(asked(open, `${open}kind="sing" `)).toEqual(['“sing” is not a kind of check. Write one of choose, order, sort, match, spot, rewrite.'])
  expect(asked(open, `${open}kind="spot" `)).toEqual(['3 options. Give 4 to 10 for the kind “spot”.'])
  expect(asked(open, `${open}kind="order" `)).toEqual([])
  expect(asked(open, `${open}kind="rewrite" `)).toEqual(['a rewrite without its post or its example. Write post="…" and example="…".'])
  expect(asked(open, `${open}kind="match" `)).toEqual([
    '“Leave it” goes nowhere. Write into="…" on it.',
    '“Look again” goes nowhere. Write into="…" on it.',
    '“Close the page” goes nowhere. Write into="…" on it.',
    'two options have the same answer. Give each its own, or make it a sort.',
  ])
  expect(asked(open, `${open}kind="sort" into="Keep" `)).toContain('1 bins. Write into="One | Another", two or three of them.')
})

test('all faults of a lesson are said at once', () => {
  const spoiled = body.replace('G-50 5.1', 'G-99').replace('"friend-request"', '"freind-request"').replace('right why="It is', 'why="It is')
  expect(readBody(spoiled, 'x.mdx', FIRST).problems).toHaveLength(4) // the section of G-99 then rests on nothing
})

const head = `---
title: Names
summary: A name can be enough.
outcomes:
  - Ask first.
  - Look again.
reviewed: null
reviewBy: "2027-05-31"
---

`

/** A lesson file on disk, with the problems that are found in it. */
function file(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'lesson-')), '01-names.mdx')
  writeFileSync(path, text)
  const { lesson, problems } = readLesson(path)
  return { lesson, said: problems.map(say).map((line) => line.replace(path, 'names')) }
}

test('a lesson file is read, its id from its name', () => {
  expect(file(head + body)).toMatchObject({ lesson: { id: 'names', module: expect.any(String), reviewed: null }, said: [] })
})

test('a fault in a file is named with the file’s own line, below the frontmatter', () => {
  const text = head + body.replace('"friend-request"', '"freind-request"')
  const line = text.slice(0, text.indexOf('freind')).split('\n').length
  expect(file(text).said).toEqual([`names, line ${line}: there is no scenario “freind-request”. See scenarios/index.ts.`])
})

test('frontmatter with a field that is wrong, missing or unknown', () => {
  const remedy = 'Mend the lines between the two “---”; docs/writing.md shows them.'
  expect(file(head.replace('title: Names', 'title: Names\ntheme: people') + body).said).toEqual([expect.stringMatching(/^names › theme: /)])
  expect(file(head.replace('summary: A name can be enough.\n', '') + body).said).toEqual([expect.stringMatching(/^names › summary: /)])
  expect(file(head.replace('"2027-05-31"', '2027-05-31') + body).said).toEqual([`names › reviewBy: write it in quotation marks, like "2027-05-31". ${remedy}`])
  expect(file(head.replace('reviewed: null', 'reviewd: null') + body).said).toEqual([expect.stringMatching(/^names › reviewed: /), expect.stringMatching(/^names › reviewd: /)])
})

test('frontmatter that cannot be read is a fault like others, however often it is read', () => {
  const broken = head.replace('title: Names', 'title: Names: and more') + body
  for (let n = 0; n < 2; n++) {
    expect(file(broken)).toEqual({ lesson: undefined, said: [expect.stringMatching(/^names, line 2: .*Mend the lines between/)] })
  }
})

test('the lessons of the course are read without a fault, in the order of the themes', () => {
  expect(lessons().map(({ file }) => file)).toEqual(lessonFiles())
  expect(lessonFiles().length).toBeGreaterThanOrEqual(4)
})

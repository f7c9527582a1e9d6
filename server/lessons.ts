import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import matter from 'gray-matter'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import * as v from 'valibot'
import type { Lesson } from '#lib/course/lesson.ts'
import type { Problem } from '#lib/scenario/check.ts'
import { modules } from '#content/course.ts'
import { readBody } from './lesson-body.ts'
import { onceABuild } from './once.ts'
import { endSections } from './section-ends.ts'

// Read when the site is built; the ignore comments below keep the bundler from taking the whole project along.
const ROOT = 'content/lessons'
const date = v.pipe(v.string('write it in quotation marks, like "2027-05-31"'), v.isoDate('write it like "2027-05-31"'))

const frontmatter = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  summary: v.pipe(v.string(), v.nonEmpty()),
  outcomes: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(4)),
  reviewed: v.nullable(v.strictObject({ by: v.string(), on: date })),
  reviewBy: date,
})

/** Where lessons lie: a folder for each module, in the course’s order; numbers give theirs; the name without its number is the id. */
export function lessonFiles(root = ROOT): string[] {
  const folders = readdirSync(/* turbopackIgnore: true */ root)
  const known = modules.map(({ id }) => id)
  return [...known, ...folders.filter((folder) => !known.includes(folder))].filter((folder) => folders.includes(folder)).flatMap((folder) => {
    const names = readdirSync(/* turbopackIgnore: true */ `${root}/${folder}`)
    return names.filter((name) => name.endsWith('.mdx')).sort().map((name) => `${root}/${folder}/${name}`)
  })
}

/** Reads one lesson file. Every fault in it is said at once; the lesson is there only when it has none. */
export function readLesson(file: string): { lesson?: Lesson; problems: Problem[] } {
  const source = readFileSync(/* turbopackIgnore: true */ file, 'utf8')
  const problems: Problem[] = []
  const read = split(source)
  if ('fault' in read) return { problems: [{ place: `${file}, line ${read.line}`, fault: read.fault, remedy: mendHead }] }
  const { data, content } = read
  const head = v.safeParse(frontmatter, data)
  for (const issue of head.success ? [] : head.issues) {
    const field = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    problems.push({ place: `${file} › ${field}`, fault: issue.message, remedy: mendHead })
  }
  const firstLine = source.slice(0, source.length - content.length).split('\n').length
  const body = readBody(content, file, firstLine)
  problems.push(...body.problems)
  if (!head.success || problems.length > 0) return { problems }
  const id = basename(file, '.mdx').replace(/^\d+-/, '')
  return { lesson: { id, file, module: basename(dirname(file)), ...head.output, words: body.words, text: body.text, links: body.links, sections: body.sections }, problems }
}

const mendHead = 'Mend the lines between the two “---”; docs/writing.md shows them'

/** Parts the frontmatter from the body. Frontmatter that is no YAML, such as a title with a bare colon, is a fault like others. */
function split(source: string): { data: unknown; content: string } | { fault: string; line: number } {
  try {
    return matter(source, {}) // with options, even none: without, a file that failed once comes back from a cache as if it were empty
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } }
    return { fault: reason ?? String(error), line: (mark?.line ?? 0) + 1 }
  }
}

/** Every lesson, in the order of the course. Throws when one has a fault: `npm run check` says them all. */
export const lessons = onceABuild((): Lesson[] =>
  lessonFiles().map((file) => {
    const { lesson, problems } = readLesson(file)
    if (!lesson) throw new Error(problems.map(({ place, fault }) => `${place}: ${fault}`).join('\n'))
    return lesson
  }),
)

/** The lesson’s page as code, for `getMDXComponent`. Runs at build time only: pages are static. */
export async function bundleLesson(file: string): Promise<string> {
  const { code } = await bundleMDX({
    source: readFileSync(/* turbopackIgnore: true */ file, 'utf8'),
    mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, endSections] }),
  })
  return code
}

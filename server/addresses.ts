import 'server-only'
import { readdirSync } from 'node:fs'
import { modules, tracks } from '#content/course.ts'
import { toolkit } from '#content/toolkit.ts'
import { allStandards, allStatements } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessonFiles } from './lessons.ts'

/** Every address that a lesson may link to. A test walks the real pages and holds the two together. */
export function addresses(): Set<string> {
  const pages = readdirSync(/* turbopackIgnore: true */ 'app/(site)', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.includes('['))
  const single = pages.map(({ name }) => `/${name}`).filter((page) => !['/lessons', '/scenarios', '/tracks'].includes(page))
  return new Set([
    '/',
    ...single,
    ...modules.map(({ id }) => `/#module-${id}`),
    ...tracks.map(({ id }) => `/tracks/${id}`),
    ...lessonFiles().map((file) => `/lessons/${file.replace(/^.*\/\d+-|\.mdx$/g, '')}`),
    ...scenarios.map(({ id }) => `/scenarios/${id}`),
    ...toolkit.map(({ id }) => `/toolkit/${id}`),
    ...[...allStatements(), ...allStandards()].map((id) => `/code#${id}`),
  ])
}

import 'server-only'
import { tracks } from '#content/course.ts'
import { toolkit } from '#content/toolkit.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessonShape } from './course.ts'
import { lessons } from './lessons.ts'
import { onceABuild } from './once.ts'

/** Somewhere in the course where a mistake may be: in words, its address, and which version is there now; empty where there are no versions. */
export type Place = { title: string; href: string; shape: string }

/** Every page but those of lessons, stories, tracks and sheets. A test holds it to the pages that there are. */
const pages: Readonly<Record<string, string>> = {
  '/': 'The first page',
  '/about': 'About this course',
  '/accessibility': 'Accessibility statement',
  '/account': 'Your account',
  '/account/erased': 'After an account is erased',
  '/admin': 'Look after this site',
  '/already-posted': 'I have posted something',
  '/code': 'Code and sources',
  '/code/where': 'Where each point is taught',
  '/groups': 'Your groups',
  '/join': 'Join a group',
  '/offline': 'No signal',
  '/privacy': 'Privacy',
  '/record': 'CPD record',
  '/report': 'The course as a whole',
  '/search': 'Search',
  '/settings': 'Settings and your data',
  '/teach': 'For educators',
  '/teach/group': 'A group, for educators',
  '/teach/seen': 'What educators see',
  '/toolkit': 'Toolkit for managers',
  '/verify': 'Check a certificate',
}

/**
 * Every place that a mistake can be reported of, by its name: `lesson:be-informed#what-changes`, `scenario:one-tap#start`, `/about`. Not worked out of `outline`, which walks through
 * every story and would hold up a server that is asked this first.
 */
export const places = onceABuild((): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>()
  const page = (href: string, title: string, shape = '') => found.set(href, { title, href, shape })
  for (const [href, title] of Object.entries(pages)) page(href, title)
  for (const { id, title } of tracks) page(`/tracks/${id}`, title)
  for (const { id, title } of toolkit) page(`/toolkit/${id}`, title)
  const part = (kind: 'lesson' | 'scenario', id: string, title: string, shape: string, within: readonly (readonly [at: string, title: string, href: string])[]) => {
    page(`/${kind}s/${id}`, title, shape)
    for (const [at, name, href] of within) found.set(`${kind}:${id}#${at}`, { title: `${title}: ${name}`, href, shape })
  }
  for (const lesson of lessons()) {
    const { id, title, sections } = lesson
    part('lesson', id, title, lessonShape(lesson), sections.map((section) => [section.id, section.title, `/lessons/${id}#${section.id}`]))
  }
  for (const scenario of scenarios) {
    const { id, title, scenes } = scenario
    const shape = shapeHash(scenario)
    // A scene has no address of its own in its story: where authors look at scenes it can be chosen.
    part('scenario', id, title, shape, Object.entries(scenes).map(([at, scene]) => [at, scene.title, `/preview/scenarios/${id}`]))
    page(`/scenarios/${id}/debrief`, `${title}, its debrief`, shape)
  }
  return found
})

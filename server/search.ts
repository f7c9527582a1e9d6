import 'server-only'
import { glossary } from '#content/glossary.ts'
import { toolkit } from '#content/toolkit.ts'
import { bagOfWords, excerpt, type Found } from '#lib/course/search.ts'
import { textsIn } from '#lib/scenario/prose.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { allStandards, allStatements, citation } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'
import { tracks } from './course.ts'
import { lessons } from './lessons.ts'

/** Everything that the search page looks through, in the order of the course. A static file: no question leaves the device. */
export function searchEntries(): Found[] {
  return [
    { id: 'page:posted', kind: 'Page', title: 'I have already posted something: what now?', href: '/already-posted', text: 'Posted by mistake, or somebody complained about your post: take it down, write it down, tell somebody, put it right, get support.', words: 'regret delete sorry undo wrong trouble help complaint danger samaritans harming' },
    ...tracks().map(({ id, title, promise }): Found => ({ id: `track:${id}`, kind: 'Page', title, href: `/tracks/${id}`, text: promise })),
    ...lessons().flatMap((lesson) =>
      lesson.sections.slice(0, -2).map((section): Found => ({
        id: `lesson:${lesson.id}:${section.id}`,
        kind: 'Lesson',
        title: `${lesson.title}: ${section.title}`,
        href: `/lessons/${lesson.id}#${section.id}`,
        text: excerpt(section.text.startsWith(section.title) ? section.text.slice(section.title.length).trim() : section.text),
        words: bagOfWords(section.text),
      })),
    ),
    ...scenarios.map((scenario): Found => ({
      id: `scenario:${scenario.id}`,
      kind: 'Scenario',
      title: scenario.title,
      href: `/scenarios/${scenario.id}`,
      text: scenario.blurb,
      words: bagOfWords(textsIn([scenario.role, Object.values(scenario.scenes).flatMap((scene) => (isEnding(scene) ? [] : [scene.text, scene.stage, Object.values(scene.choices).map(({ label }) => label)]))]).join(' ')),
    })),
    ...[...allStatements(), ...allStandards()].map((id): Found => {
      const { short, text, from } = citation(id)
      return { id: `source:${id}`, kind: 'Source', title: `${from}: ${short}`, href: `/code#${id}`, text }
    }),
    ...Object.entries(glossary).map(([id, { term, meaning }]): Found => ({ id: `word:${id}`, kind: 'Word explained', title: term, href: `/code#word-${id}`, text: meaning })),
    ...toolkit.map(({ id, title, when }): Found => ({ id: `sheet:${id}`, kind: 'Page', title: `Toolkit: ${title}`, href: `/toolkit/${id}`, text: when })),
  ]
}

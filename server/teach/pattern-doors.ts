import 'server-only'
import { answer, door, refuse } from '#server/door.ts'
import { publishPatternsOf } from '#server/patterns.ts'
import { sightOf } from '#server/sight.ts'
import { patternsOf } from './patterns.ts'
import { notYours, taught } from './taught.ts'

/** GET /api/teach/patterns?group=…: where the group struggles, and when that was worked out. */
export const patternsDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const group = new URL(request.url).searchParams.get('group') ?? ''
  const theirs = await taught(sightOf(db), person, group)
  const at = theirs && (await publishPatternsOf(db, group, now))
  const patterns = await patternsOf(sightOf(db), person, group)
  return patterns ? answer(200, { patterns, at }) : refuse(404, notYours)
})

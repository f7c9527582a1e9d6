import type { ThemeId } from '#lib/sources/types.ts'

/** A lesson or a scenario, by its id. */
type PartId = { lesson: string } | { scenario: string }

/** A module’s id is also the folder of its lessons. Those of a theme take their title from the edition of the Code. */
type CourseModule = { id: string; promise: string; parts: readonly PartId[] } & ({ title: string } | { theme: ThemeId })

/** The course: a way in, the four themes of the Code in its order, and three modules that go across them. */
export const modules: readonly CourseModule[] = [
  {
    id: 'people',
    theme: 'people',
    promise: 'Keep people’s dignity and privacy, even when a post has no name in it.',
    parts: [{ lesson: 'dignity-and-privacy' }, { scenario: 'long-shift' }, { scenario: 'leaving-photo' }, { scenario: 'handover-chat' }],
  },
  {
    id: 'practice',
    theme: 'practice',
    promise: 'Share advice that people can trust, and know when to point them on.',
    parts: [{ lesson: 'advice-worth-trusting' }, { scenario: 'is-this-normal' }, { scenario: 'good-news' }, { scenario: 'thursday-chat' }],
  },
  {
    id: 'safety',
    theme: 'safety',
    promise: 'Speak up about what you see online, and stand by those who do.',
    parts: [{ lesson: 'speaking-up' }, { scenario: 'noticeboard' }, { scenario: 'pile-on' }],
  },
  {
    id: 'trust',
    theme: 'trust',
    promise: 'Be yourself online, and keep the boundaries that protect everyone.',
    parts: [{ lesson: 'boundaries-and-likes' }, { scenario: 'friend-request' }, { scenario: 'one-tap' }, { scenario: 'ten-years' }],
  },
]

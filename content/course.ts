import type { ThemeId } from '#lib/sources/types.ts'

/** A lesson or a scenario, by its id. */
type PartId = { lesson: string } | { scenario: string }

type CourseModule = { id: string; theme: ThemeId; promise: string; parts: readonly PartId[] }

/** The course: one module for each theme of the Code, in its order. Titles of themes come from the edition. */
export const modules: readonly CourseModule[] = [
  {
    id: 'prioritise-people',
    theme: 'people',
    promise: 'Keep people’s dignity and privacy, even when a post has no name in it.',
    parts: [{ lesson: 'dignity-and-privacy' }, { scenario: 'long-shift' }, { scenario: 'leaving-photo' }, { scenario: 'handover-chat' }],
  },
  {
    id: 'practise-effectively',
    theme: 'practice',
    promise: 'Share advice that people can trust, and know when to point them on.',
    parts: [{ lesson: 'advice-worth-trusting' }, { scenario: 'is-this-normal' }, { scenario: 'good-news' }, { scenario: 'thursday-chat' }],
  },
  {
    id: 'preserve-safety',
    theme: 'safety',
    promise: 'Speak up about what you see online, and stand by those who do.',
    parts: [{ lesson: 'speaking-up' }, { scenario: 'noticeboard' }, { scenario: 'pile-on' }],
  },
  {
    id: 'promote-trust',
    theme: 'trust',
    promise: 'Be yourself online, and keep the boundaries that protect everyone.',
    parts: [{ lesson: 'boundaries-and-likes' }, { scenario: 'friend-request' }, { scenario: 'one-tap' }, { scenario: 'ten-years' }],
  },
]

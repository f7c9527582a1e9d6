import type { ThemeId } from '#lib/sources/types.ts'

/** A lesson or a scenario, by its id. */
type PartId = { lesson: string } | { scenario: string }

/** A way through the course for one kind of learner: parts of any module, in an order of its own. */
type CourseTrack = { id: string; title: string; promise: string; parts: readonly PartId[] }

/** A module’s id is also the folder of its lessons. Those of a theme take their title from the edition of the Code. */
type CourseModule = { id: string; promise: string; parts: readonly PartId[] } & ({ title: string } | { theme: ThemeId })

/** The course: a way in, the four themes of the Code in its order, and three modules that go across them. */
export const modules: readonly CourseModule[] = [
  {
    id: 'start',
    title: 'Start here',
    promise: 'What social media is good for, what is at stake, and whose rules are whose.',
    parts: [{ scenario: 'new-app' }, { lesson: 'what-it-can-do' }, { lesson: 'what-is-at-stake' }, { lesson: 'whose-rules' }],
  },
  {
    id: 'people',
    theme: 'people',
    promise: 'Keep people’s dignity and privacy, even when a post has no name in it.',
    parts: [
      { lesson: 'dignity-and-privacy' },
      { scenario: 'long-shift' },
      { lesson: 'who-could-recognise-her' },
      { scenario: 'handover-chat' },
      { lesson: 'pictures-and-consent' },
      { scenario: 'leaving-photo' },
    ],
  },
  {
    id: 'practice',
    theme: 'practice',
    promise: 'Share advice that people can trust, and know when to point them on.',
    parts: [
      { lesson: 'advice-worth-trusting' },
      { scenario: 'is-this-normal' },
      { lesson: 'colleagues-and-group-chats' },
      { scenario: 'good-news' },
      { lesson: 'learning-together' },
      { scenario: 'thursday-chat' },
    ],
  },
  {
    id: 'safety',
    theme: 'safety',
    promise: 'Speak up about what you see online, and act when somebody may come to harm.',
    parts: [{ lesson: 'speaking-up' }, { scenario: 'noticeboard' }, { lesson: 'harm-that-spreads' }, { scenario: 'the-challenge' }, { lesson: 'when-a-message-cannot-wait' }],
  },
  {
    id: 'trust',
    theme: 'trust',
    promise: 'Be yourself online, and keep the boundaries that protect everyone.',
    parts: [
      { lesson: 'boundaries-and-likes' },
      { scenario: 'friend-request' },
      { lesson: 'patients-past-and-present' },
      { scenario: 'gift-card' },
      { lesson: 'gifts-money-and-adverts' },
      { scenario: 'paid-partnership' },
      { lesson: 'beliefs-and-how-we-say-them' },
      { scenario: 'one-tap' },
    ],
  },
  {
    id: 'using',
    title: 'Use it well',
    promise: 'Know the app, think before you post, and look after your good name.',
    parts: [{ lesson: 'be-informed' }, { lesson: 'think-before-you-post' }, { lesson: 'protect-your-good-name' }, { scenario: 'ten-years' }],
  },
  {
    id: 'concerns',
    title: 'Raise a concern',
    promise: 'What to do when a post worries you, and when the post is your own.',
    parts: [{ lesson: 'when-you-see-it' }, { scenario: 'cot-side' }, { scenario: 'pile-on' }, { lesson: 'when-the-post-is-yours' }, { scenario: 'borrowed-name' }],
  },
  {
    id: 'leading',
    title: 'Lead and teach',
    promise: 'For managers and educators: a fair answer to a complaint, and a talk that nobody leaves afraid.',
    parts: [
      { lesson: 'join-to-understand' },
      { scenario: 'managers-inbox' },
      { lesson: 'the-noticeboard-test' },
      { lesson: 'teaching-it-well' },
      { scenario: 'induction-talk' },
    ],
  },
]

/** The story for those who have six minutes: a part of the first module. */
export const shortStart: PartId = { scenario: 'new-app' }

/** Ways through the course. Their minutes are the sum of their parts’. */
export const tracks: readonly CourseTrack[] = [
  {
    id: 'student',
    title: 'Student before placement',
    promise: 'What to know before your first shift: privacy, pictures, group chats, and what to do when you see something.',
    parts: [
      { lesson: 'what-is-at-stake' },
      { scenario: 'new-app' },
      { lesson: 'dignity-and-privacy' },
      { scenario: 'long-shift' },
      { lesson: 'pictures-and-consent' },
      { scenario: 'leaving-photo' },
      { scenario: 'handover-chat' },
      { lesson: 'think-before-you-post' },
      { lesson: 'protect-your-good-name' },
      { lesson: 'when-you-see-it' },
      { scenario: 'cot-side' },
    ],
  },
  {
    id: 'registrant',
    title: 'Nurse, midwife or nursing associate',
    promise: 'One or two evenings for each theme of the Code: advice, boundaries, money, old posts, and speaking up.',
    parts: [
      { lesson: 'who-could-recognise-her' },
      { scenario: 'handover-chat' },
      { lesson: 'advice-worth-trusting' },
      { scenario: 'is-this-normal' },
      { lesson: 'learning-together' },
      { scenario: 'thursday-chat' },
      { lesson: 'speaking-up' },
      { scenario: 'pile-on' },
      { lesson: 'boundaries-and-likes' },
      { scenario: 'friend-request' },
      { scenario: 'gift-card' },
      { scenario: 'one-tap' },
      { scenario: 'ten-years' },
    ],
  },
  {
    id: 'leading',
    title: 'Manager or educator',
    promise: 'How to answer a complaint about a post fairly, and how to teach all this without fear.',
    parts: [
      { lesson: 'join-to-understand' },
      { scenario: 'managers-inbox' },
      { lesson: 'the-noticeboard-test' },
      { scenario: 'noticeboard' },
      { lesson: 'when-you-see-it' },
      { scenario: 'pile-on' },
      { lesson: 'teaching-it-well' },
      { scenario: 'induction-talk' },
    ],
  },
]

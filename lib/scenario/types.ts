import type { StandardId, StatementId } from '#lib/sources/cite.ts'

/**
 * A scenario is data: one typed value, read from top to bottom like a play script. It holds no functions, so it crosses
 * from the server to the browser, into a hash, a diff and a package. If a rule cannot be said here, add one word to the type.
 *
 * Type parameters, all inferred by `defineScenario`: S scene ids, M marks, P people.
 */
export type Scenario<S extends string = string, M extends string = string, P extends string = string> = {
  /** A word or two a nurse would say, joined by hyphens; also the file name. */
  id: string
  title: string
  /** One sentence for a card: whose shoes, what has just happened. Never the moral. */
  blurb: string
  /** Who the learner is in this story, for example “Community mental health nurse”. */
  role: string
  /** Said before the story starts when it touches something that may hurt, with where to find support. */
  note?: string
  /** Asked after the debrief: one open question about the learner's own practice. */
  reflect: string
  /** The least total score that counts as passed. Best play must reach it, worst play must not. */
  passMark: number
  /** What this scenario remembers: set by a choice, asked by a later goto or text. */
  marks: readonly M[]
  people: Record<P, Person>
  /** Whose shoes the learner is in, until a scene says otherwise. */
  you: NoInfer<P>
  start: NoInfer<S>
  scenes: { [K in S]: Scene<NoInfer<S>, NoInfer<M>, NoInfer<P>> }
}

export type Scene<S extends string = string, M extends string = string, P extends string = string> =
  | Decision<S, M, P>
  | Ending<M, P>

/** A scene where the learner chooses. */
export type Decision<S extends string = string, M extends string = string, P extends string = string> = {
  /** Two to five words: “The message at 2 am”. Heads the scene, the path map and the debrief. */
  title: string
  /** Whose shoes the learner is in from here on, when the story changes seats. */
  you?: P
  /** What is going on, in the second person and the present tense. Blank lines part paragraphs. */
  text: Told<M>
  /** The fictional app, or the room, on screen. */
  stage?: Stage<P, M>
  /** Three or four, of similar length and tone; the right one in no particular place. */
  choices: Record<string, Choice<S, M>>
}

export type Ending<M extends string = string, P extends string = string> = {
  ending: EndingKind
  title: string
  /** How the story ends, two to five sentences. */
  text: Told<M>
  stage?: Stage<P, M>
  /** The outcome in one sentence, for the head of the debrief. */
  outcome: string
}

export function isEnding(scene: Scene): scene is Ending {
  return 'ending' in scene
}

/**
 * good: people are safe and trust is kept. poor: somebody is worse off, though what went wrong was owned or kept small.
 * breach: the Code is broken and stays so.
 */
export type EndingKind = 'good' | 'poor' | 'breach'

/** 3 best; 2 or 1 defensible or partly right; 0 wrong. The authors' key, mapped to the sources. */
export type Score = 0 | 1 | 2 | 3

export type Choice<S extends string = string, M extends string = string> = {
  /** What you do, in the imperative. */
  label: string
  score: Score
  /** What happens next in the story, shown at once. No judgement. */
  consequence: string
  /**
   * Why it helps or harms; shown in the debrief, never before. The sentence that speaks to a source ends with its ids in
   * square brackets: `Someone you cared for last month is still inside this rule [20.6 G-66].` Every id of `standards` and
   * `statements` stands in one bracket, and no others.
   */
  because: string
  /** Words the learner could say or write. */
  instead?: string
  standards: readonly [StandardId, ...StandardId[]]
  statements: readonly [StatementId, ...StatementId[]]
  /** Remembered from here on. */
  marks?: M | readonly M[]
  /** Who is hurt and how. Listed apart from the score, never averaged away. */
  harm?: string
  /** Who could have seen it by now. Never falls along a play: deleting does not call a copy back. */
  reach?: Reach
  /** Said at once, under the consequence, only when waiting for the debrief could hurt a real person. */
  stop?: string
  goto: Goto<S, M>
}

/** Where a choice leads. A condition asks the marks as they are after this choice. */
export type Goto<S extends string = string, M extends string = string> =
  | S
  | { if: M; then: Goto<S, M>; else: Goto<S, M> }

/** Words that may depend on what the scenario remembers. A list is told one after the other, as paragraphs. */
export type Told<M extends string = string> = string | { if: M; then: Told<M>; else: Told<M> } | readonly Told<M>[]

/** How far a post or picture has travelled. `people` is how many could have seen it; `unknown` once nobody can say. */
export type Reach = { people: number | 'unknown'; words: string }

export const moods = ['calm', 'smiling', 'worried', 'tired', 'hurt', 'cross', 'surprised', 'serious'] as const
export type Mood = (typeof moods)[number]

export type Person = {
  name: string
  /** “Ward sister”, “Former patient”. */
  role: string
  /** Drawn at build time; see scripts/faces.ts for what each word looks like. */
  face: Face
}

export type Face = {
  skin: 'deep' | 'brown' | 'tan' | 'light' | 'pale'
  hair: (typeof hairs)[number]
  hairColour: 'black' | 'brown' | 'auburn' | 'blonde' | 'grey' | 'white' | 'navy' | 'plum' | 'teal'
  top: 'teal' | 'navy' | 'plum' | 'rust' | 'moss' | 'sand' | 'rose' | 'sky'
  glasses?: true
  beard?: 'full' | 'moustache' | 'goatee' | 'stubble'
}

/** Heads of the drawing set. `hijab` and `turban` take `hairColour` as the colour of the cloth. */
export const hairs = [
  'afro', 'bangs', 'bantuKnots', 'bun', 'buns', 'cornrows', 'dreads', 'flatTop', 'grayBun', 'grayMedium', 'grayShort',
  'hijab', 'long', 'longAfro', 'longBangs', 'longCurly', 'mediumBangs', 'mediumStraight', 'noHair', 'short1', 'short2',
  'short3', 'short4', 'short5', 'shaved1', 'turban', 'twists',
] as const

/**
 * The fictional app on screen, as data: real text, drawn by components/scenario/stage.tsx.
 * Times are as the app would show them (“02:14”, “Yesterday”). A photo is described, never shown.
 */
export type Stage<P extends string = string, M extends string = string> =
  | { app: 'chat'; title: string; members?: number; messages: readonly Message<P, M>[] }
  | { app: 'request'; from: P; mood?: Mood; mutual: string; note?: string; suggested?: string }
  | { app: 'feed'; title: string; posts: readonly Post<P, M>[] }
  | { app: 'group'; title: string; members: number; privacy: 'public' | 'closed'; posts: readonly Post<P, M>[] }
  | { app: 'mail'; from: P; to: string; subject: string; time?: string; body: string }
  | { app: 'talk'; place: string; lines: readonly Message<P, M>[] }

/** On screen only when the mark is remembered, or only when it is not. */
export type Shown<M extends string = string> = { if?: M; unless?: M }

export type Message<P extends string = string, M extends string = string> = Shown<M> & {
  from: P
  mood?: Mood
  text?: string
  time?: string
  photo?: string
  reactions?: string
  /** “Seen by 11”, “Deleted”. */
  status?: string
}

export type Post<P extends string = string, M extends string = string> = Shown<M> & {
  by: P
  mood?: Mood
  time?: string
  text?: string
  photo?: string
  reactions?: string
  comments?: readonly Message<P, M>[]
}

import { isEnding, type Mood, type Scenario, type Shown, type Stage } from './types.ts'

/** Where the portrait of a person in a mood is: those of a story are one drawing, because they share most of their lines. */
export function faceSrc(scenario: string, person: string, mood: Mood = 'calm'): string {
  return `/faces/${scenario}.svg#${person}-${mood}`
}

/** Where the portrait of whoever the learner is in a story is, for lists of stories. */
export function youSrc(scenario: string): string {
  return `/faces/you.svg#${scenario}`
}

/** Every person and mood that a scenario shows, so that just these are drawn. */
export function facesOf(scenario: Scenario): { person: string; mood: Mood }[] {
  const faces = new Map<string, { person: string; mood: Mood }>()
  const add = (person: string, mood: Mood = 'calm') => faces.set(`${person} ${mood}`, { person, mood })
  for (const person of Object.keys(scenario.people)) add(person)
  for (const scene of Object.values(scenario.scenes)) {
    if (scene.stage) shown(scene.stage).forEach(({ person, mood }) => add(person, mood))
    if (!isEnding(scene) && scene.you) add(scene.you)
  }
  return [...faces.values()]
}

/** Everybody on a stage, in the mood in which they are shown. */
function shown(stage: Stage): { person: string; mood?: Mood }[] {
  switch (stage.app) {
    case 'chat':
      return stage.messages.map(({ from, mood }) => ({ person: from, mood }))
    case 'talk':
      return stage.lines.map(({ from, mood }) => ({ person: from, mood }))
    case 'request':
      return [{ person: stage.from, mood: stage.mood }]
    case 'mail':
      return [{ person: stage.from }]
    case 'feed':
    case 'group':
      return stage.posts.flatMap(({ by, mood, comments }) => [
        { person: by, mood },
        ...(comments ?? []).map((comment) => ({ person: comment.from, mood: comment.mood })),
      ])
  }
}

/** Everybody who appears on a stage. */
export function peopleOn(stage: Stage): string[] {
  return shown(stage).map(({ person }) => person)
}

/** Every message and post on a stage, comments included: what may turn on a mark. */
export function piecesOf(stage: Stage): Shown[] {
  switch (stage.app) {
    case 'chat':
      return [...stage.messages]
    case 'talk':
      return [...stage.lines]
    case 'feed':
    case 'group':
      return stage.posts.flatMap((post) => [post, ...(post.comments ?? [])])
    default:
      return []
  }
}

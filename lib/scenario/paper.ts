import { branches } from './machine.ts'
import { partsOf } from './reason.ts'
import { isEnding, type Scenario, type Stage, type Told } from './types.ts'

/** A scenario as numbered text, for review on paper: nothing hidden, in an order that a reader can follow. */
export type PaperScene = {
  n: number
  id: string
  title: string
  kind: 'decision' | 'good' | 'poor' | 'breach'
  /** The text and what is on screen; what turns on a mark says so. */
  lines: string[]
  outcome?: string
  choices: PaperChoice[]
}

export type PaperChoice = {
  n: string
  label: string
  score: number
  consequence: string
  reasons: { text: string; cites: string[] }[]
  instead?: string
  harm?: string
  stop?: string
  reach?: string
  marks: string[]
  /** “scene 4, if told and not lit”. */
  leads: string[]
}

/** Numbers scenes in the order in which a reader meets them: breadth first from the start, endings last. */
export function onPaper(scenario: Scenario): PaperScene[] {
  const order = [scenario.start]
  for (const id of order) {
    const scene = scenario.scenes[id]!
    if (isEnding(scene)) continue
    for (const { goto } of Object.values(scene.choices)) for (const { to } of branches(goto)) if (!order.includes(to)) order.push(to)
  }
  const ids = [...order.filter((id) => !isEnding(scenario.scenes[id]!)), ...order.filter((id) => isEnding(scenario.scenes[id]!))]
  const number = (id: string) => ids.indexOf(id) + 1
  return ids.map((id) => {
    const scene = scenario.scenes[id]!
    const lines = [...toldLines(scene.text), ...(scene.stage ? stageLines(scene.stage, scenario) : [])]
    if (isEnding(scene)) return { n: number(id), id, title: scene.title, kind: scene.ending, lines, outcome: scene.outcome, choices: [] }
    return {
      n: number(id),
      id,
      title: scene.title,
      kind: 'decision' as const,
      lines,
      choices: Object.values(scene.choices).map((choice, index) => ({
        n: `${number(id)}${'abcd'[index]}`,
        label: choice.label,
        score: choice.score,
        consequence: choice.consequence,
        reasons: partsOf(choice.because),
        ...(choice.instead ? { instead: choice.instead } : {}),
        ...(choice.harm ? { harm: choice.harm } : {}),
        ...(choice.stop ? { stop: choice.stop } : {}),
        ...(choice.reach ? { reach: choice.reach.words } : {}),
        marks: [choice.marks ?? []].flat(),
        leads: branches(choice.goto).map(({ to, has, lacks }) => {
          const when = [...has, ...lacks.map((mark) => `not ${mark}`)].join(' and ')
          return `scene ${number(to)}${when ? `, if ${when}` : ''}`
        }),
      })),
    }
  })
}

function toldLines(told: Told, when = ''): string[] {
  if (typeof told === 'string') return told.split(/\n\s*\n/).filter((line) => line.trim()).map((line) => (when ? `[${when}] ${line.trim()}` : line.trim()))
  if (Array.isArray(told)) return told.flatMap((part: Told) => toldLines(part, when))
  const { if: mark, then, else: otherwise } = told as Exclude<Told, string | readonly Told[]>
  const and = (more: string) => (when ? `${when}, ${more}` : more)
  return [...toldLines(then, and(`if ${mark}`)), ...toldLines(otherwise, and(`if not ${mark}`))]
}

function stageLines(stage: Stage, { people }: Scenario): string[] {
  const name = (id: string) => people[id]?.name ?? id
  const shown = ({ if: wanted, unless }: { if?: string; unless?: string }) => (wanted ? `[if ${wanted}] ` : '') + (unless ? `[unless ${unless}] ` : '')
  const message = (each: { from: string; text?: string; time?: string; photo?: string; reactions?: string; status?: string; if?: string; unless?: string }) =>
    `${shown(each)}${name(each.from)}${each.time ? ` (${each.time})` : ''}: ${[each.text && `“${each.text}”`, each.photo && `Photo: ${each.photo}`, each.reactions, each.status].filter(Boolean).join(' · ')}`
  switch (stage.app) {
    case 'chat':
      return [`On screen: chat “${stage.title}”`, ...stage.messages.map(message)]
    case 'talk':
      return [`Face to face: ${stage.place}`, ...stage.lines.map(message)]
    case 'request':
      return [`On screen: a friend request from ${name(stage.from)}. ${[stage.mutual, stage.note, stage.suggested].filter(Boolean).join(' · ')}`]
    case 'mail':
      return [`On screen: a mail from ${name(stage.from)} to ${stage.to}, “${stage.subject}”`, ...stage.body.split(/\n\s*\n/)]
    case 'feed':
    case 'group':
      return [
        `On screen: ${stage.app === 'feed' ? 'feed' : `${stage.privacy} group, ${stage.members} members,`} “${stage.title}”`,
        ...stage.posts.flatMap(({ by, comments = [], ...post }) => [message({ from: by, ...post }), ...comments.map((comment) => `— ${message(comment)}`)]),
      ]
  }
}

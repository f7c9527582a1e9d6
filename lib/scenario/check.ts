import { isStandardId, isStatementId } from '#lib/sources/cite.ts'
import { peopleOn, piecesOf } from './faces.ts'
import type { Graph } from './graph.ts'
import { branches } from './machine.ts'
import { citedIn } from './reason.ts'
import { isEnding, type Choice, type Decision, type Goto, type Scenario, type Stage, type Told } from './types.ts'
import { tellsOf } from './tells.ts'
import { walk } from './walk.ts'

/** One thing that is wrong with a piece of content. Said as `place: fault. remedy`. */
export type Problem = { place: string; fault: string; remedy: string }

/** The message that an author sees. */
export function say({ place, fault, remedy }: Problem): string {
  return `${place}: ${fault}. ${remedy}.`
}

/**
 * Everything that is wrong with a scenario, all at once; an empty list when it may be played. `file` is where the author
 * finds it. What the types refuse is said here too, for scenarios that did not come through the compiler.
 */
export function checkScenario(scenario: Scenario, file = `scenarios/${scenario.id}.ts`): Problem[] {
  const problems: Problem[] = []
  const report = (where: string, fault: string, remedy: string) =>
    problems.push({ place: where ? `${file} › ${where}` : file, fault, remedy })

  const whole = checkReferences(scenario, file, report)
  if (!whole) return problems // the graph of a story with loose ends means nothing

  for (const { scene, fault, remedy } of tellsOf(scenario)) report(scene, fault, remedy)
  checkDrawing(scenario, report)
  const loop = findLoop(scenario)
  if (loop) {
    report(loop[0]!, `the story can come back here (${loop.join(' → ')})`, 'Let one of these lead on, or to an ending')
    return problems
  }
  const graph = walk(scenario)
  checkMarks(scenario, report)
  checkReached(scenario, graph, report)
  checkScores(scenario, graph, report)
  checkReach(scenario, graph, report)
  return problems
}

type Report = (where: string, fault: string, remedy: string) => void

/**
 * Names that lead nowhere: scenes, marks, people, sources; and things that must be there.
 * @returns whether the story hangs together, so that it can be walked
 */
function checkReferences(scenario: Scenario, file: string, report: Report): boolean {
  let whole = true
  const reportLoose: Report = (...problem) => {
    whole = false
    report(...problem)
  }
  const name = file.split('/').pop()!.replace(/\.ts$/, '')
  if (scenario.id !== name) report('id', `“${scenario.id}” differs from the file’s name`, `Call it “${name}”, or rename the file`)
  if (!scenario.scenes[scenario.start]) reportLoose('start', `there is no scene “${scenario.start}”`, `Name one of ${list(Object.keys(scenario.scenes))}`)
  checkPerson(scenario.you, 'you')

  for (const [id, scene] of Object.entries(scenario.scenes)) {
    if (!isWord(id)) reportLoose(id, 'a scene’s id is a word or two in small letters', 'Rename it, for example “the-call”')
    checkTold(scene.text, id)
    if (scene.stage) {
      peopleOn(scene.stage).forEach((person) => checkPerson(person, `${id} › stage`))
      marksShown(scene.stage).forEach((mark) => checkMark(mark, `${id} › stage`))
    }
    if (isEnding(scene)) continue
    if (scene.you) checkPerson(scene.you, id)
    const choices = Object.entries(scene.choices ?? {})
    const reportNumber = choices.length > 0 ? report : reportLoose
    if (choices.length < 3 || choices.length > 4) reportNumber(id, `${choices.length} choices`, 'A decision has three or four')
    for (const [choiceId, choice] of choices) {
      if (!isWord(choiceId)) reportLoose(`${id} › ${choiceId}`, 'a choice’s id is a word or two in small letters', 'Rename it, for example “ask-her”')
      checkChoice(choice, `${id} › ${choiceId}`)
    }
  }
  return whole

  // The compiler refuses a choice with a field left out; `npm run check` may read one that it has not seen.
  function checkChoice(choice: Partial<Choice>, place: string) {
    if (!choice.goto) reportLoose(place, 'no goto', 'Name the scene that it leads to')
    for (const { to, has, lacks } of choice.goto ? branches(choice.goto) : []) {
      if (!scenario.scenes[to]) reportLoose(place, `goto leads to “${to}”, which is not a scene`, `Name one of ${list(Object.keys(scenario.scenes))}`)
      for (const mark of [...has, ...lacks]) checkMark(mark, place)
    }
    for (const mark of [choice.marks ?? []].flat()) checkMark(mark, place)
    if (![0, 1, 2, 3].includes(choice.score!)) reportLoose(place, `score ${choice.score}`, 'Give 0, 1, 2 or 3')
    if (!choice.label?.trim()) reportLoose(place, 'no label', 'Write the label; every choice needs one')
    for (const field of ['consequence', 'because'] as const) {
      if (!choice[field]?.trim()) report(place, `no ${field}`, `Write the ${field}; every choice needs one`)
    }
    checkCitations(choice, place)
  }

  function checkCitations({ standards = [] as never, statements = [] as never, because = '' }: Partial<Choice>, place: string) {
    if (standards.length === 0) reportLoose(place, 'no standard of the Code', 'Cite at least one')
    if (statements.length === 0) report(place, 'no statement of a source', 'Cite at least one')
    for (const id of standards) if (!isStandardId(id)) reportLoose(place, `“${id}” is not a standard of the Code`, 'See lib/sources/code-2018.ts')
    for (const id of statements) if (!isStatementId(id)) report(place, `“${id}” is not a statement of a source`, 'See lib/sources')
    const cited: string[] = [...standards, ...statements]
    const spoken = citedIn(because)
    for (const id of cited) {
      if (!spoken.includes(id)) report(place, `no sentence of the reason speaks to ${id}`, `End the sentence that does with [${id}], or cite it no more`)
    }
    for (const id of spoken) {
      if (!cited.includes(id)) report(place, `the reason speaks to ${id}, which is not cited`, 'Add it to standards or statements, or take it out of the brackets')
    }
  }

  function checkTold(told: Told, place: string) {
    if (told === undefined || typeof told === 'string') {
      if (!told?.trim()) report(place, 'no text', 'Say what happens')
    } else if (Array.isArray(told)) told.forEach((part: Told) => checkTold(part, place))
    else {
      const asked = told as { if: string; then: Told; else: Told }
      checkMark(asked.if, place)
      for (const part of [asked.then, asked.else]) if (part !== '') checkTold(part, place)
    }
  }

  function checkMark(mark: string, place: string) {
    if (!scenario.marks.includes(mark)) reportLoose(place, `mark “${mark}” is not declared`, `Add it to marks, or name one of ${list(scenario.marks)}`)
  }

  function checkPerson(person: string, place: string) {
    if (!scenario.people[person]) report(place, `nobody is called “${person}”`, `Name one of ${list(Object.keys(scenario.people))}`)
  }
}

/** What the drawing alone shows: endings of each kind, and scenes that no goto names. */
function checkDrawing(scenario: Scenario, report: Report) {
  const kinds = Object.values(scenario.scenes).flatMap((scene) => (isEnding(scene) ? [scene.ending] : []))
  for (const kind of ['good', 'poor', 'breach'] as const) {
    if (!kinds.includes(kind)) report('scenes', `no ${kind} ending`, 'Write at least one good, one poor and one breach ending')
  }
  const named = new Set([scenario.start])
  for (const { goto } of allChoices(scenario)) for (const { to } of branches(goto)) named.add(to)
  for (const id of Object.keys(scenario.scenes)) {
    if (!named.has(id)) report(id, 'cannot be reached', 'Point a goto at it, or delete the scene')
  }
}

/** The scenes of a loop, first and last the same, if any play could go round it. */
function findLoop(scenario: Scenario): string[] | undefined {
  const done = new Set<string>()
  const path: string[] = []
  return visit(scenario.start)

  function visit(id: string): string[] | undefined {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id]
    if (done.has(id)) return undefined
    const scene = scenario.scenes[id]!
    path.push(id)
    for (const choice of isEnding(scene) ? [] : Object.values(scene.choices)) {
      for (const { to } of branches(choice.goto)) {
        const loop = visit(to)
        if (loop) return loop
      }
    }
    path.pop()
    done.add(id)
    return undefined
  }
}

function checkMarks(scenario: Scenario, report: Report) {
  const set = new Set(allChoices(scenario).flatMap(({ marks }) => [marks ?? []].flat()))
  const asked = new Set([
    ...allChoices(scenario).flatMap(({ goto }) => marksAsked(goto)),
    ...Object.values(scenario.scenes).flatMap(({ text, stage }) => [...marksTold(text), ...(stage ? marksShown(stage) : [])]),
  ])
  for (const mark of scenario.marks) {
    if (!set.has(mark)) report('marks', `“${mark}” is never set`, 'Set it on a choice, or delete it')
    if (!asked.has(mark)) report('marks', `“${mark}” is never asked`, 'Let a goto or a text turn on it, or delete it')
  }
}

/** Scenes that a goto names but that no play reaches, because the marks it asks for never come together. */
function checkReached(scenario: Scenario, graph: Graph, report: Report) {
  const reached = new Set(Object.values(graph.places).map(({ scene }) => scene))
  const named = new Set([scenario.start, ...allChoices(scenario).flatMap(({ goto }) => branches(goto).map(({ to }) => to))])
  for (const id of named) {
    if (!reached.has(id)) report(id, 'is drawn, but no play reaches it', 'Look at the marks that lead to it: they are never set together')
  }
}

function checkScores(scenario: Scenario, graph: Graph, report: Report) {
  const { most, least } = graph.outlook[graph.start]!
  if (most < scenario.passMark) report('passMark', `best play reaches ${most}, so nobody can pass at ${scenario.passMark}`, `Lower it to ${most} or less`)
  if (least >= scenario.passMark) report('passMark', `worst play reaches ${least}, so everybody passes at ${scenario.passMark}`, `Raise it above ${least}`)
  for (const [id, scene] of Object.entries(scenario.scenes)) {
    if (isEnding(scene)) continue
    const scores = new Set(Object.values(scene.choices).map(({ score }) => score))
    if (scores.size === 1) report(id, 'every choice scores the same', 'A decision must make a difference')
  }
  checkTopPlays(scenario, graph, report)
}

/** Every play with the highest total must harm nobody and end well; else a wrong made good would equal the right. */
function checkTopPlays(scenario: Scenario, graph: Graph, report: Report) {
  const seen = new Set<string>()
  const todo = [graph.start]
  while (todo.length > 0) {
    const key = todo.pop()!
    if (seen.has(key)) continue
    seen.add(key)
    const place = graph.places[key]!
    const scene = scenario.scenes[place.scene]!
    if (isEnding(scene)) {
      if (scene.ending !== 'good') report(place.scene, `a play with the highest total ends here, and this is a ${scene.ending} ending`, 'Lower a score on the way, or lead it to a good ending')
      continue
    }
    for (const [id, choice] of Object.entries(scene.choices)) {
      const to = place.next[id]!
      if (choice.score + graph.outlook[to]!.most < graph.outlook[key]!.most) continue
      if (choice.harm) report(`${place.scene} › ${id}`, 'a play with the highest total harms somebody here', 'Lower its score, or the scores that come after it')
      todo.push(to)
    }
  }
}

/** Deleting never calls a copy back: along every play, reach stays or grows. */
function checkReach(scenario: Scenario, graph: Graph, report: Report) {
  const told = new Set<string>()
  const seen = new Set<string>()
  visit(graph.start, 0)

  function visit(key: string, soFar: number) {
    if (seen.has(`${key} ${soFar}`)) return
    seen.add(`${key} ${soFar}`)
    const place = graph.places[key]!
    const scene = scenario.scenes[place.scene]!
    if (isEnding(scene)) return
    for (const [id, choice] of Object.entries(scene.choices)) {
      const people = !choice.reach ? soFar : choice.reach.people === 'unknown' ? Infinity : choice.reach.people
      const where = `${place.scene} › ${id}`
      if (people < soFar && !told.has(where)) {
        told.add(where)
        report(where, `reach falls from ${soFar === Infinity ? 'unknown' : soFar} to ${people}`, 'Keep it, or let it grow: a copy cannot be called back')
      }
      visit(place.next[id]!, Math.max(people, soFar))
    }
  }
}

function allChoices(scenario: Scenario): Choice[] {
  return Object.values(scenario.scenes).flatMap((scene) => (isEnding(scene) ? [] : Object.values((scene as Decision).choices)))
}

function marksAsked(goto: Goto): string[] {
  return typeof goto === 'string' ? [] : [goto.if, ...marksAsked(goto.then), ...marksAsked(goto.else)]
}

function marksTold(told: Told): string[] {
  if (typeof told === 'string') return []
  if (Array.isArray(told)) return told.flatMap((part: Told) => marksTold(part))
  const asked = told as { if: string; then: Told; else: Told }
  return [asked.if, ...marksTold(asked.then), ...marksTold(asked.else)]
}

function isWord(id: string): boolean {
  return /^[a-z][a-z-]*$/.test(id)
}

function marksShown(stage: Stage): string[] {
  return piecesOf(stage).flatMap(({ if: wanted, unless }) => [wanted, unless].filter((mark) => mark !== undefined))
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? '(none yet)' : ids.join(', ')
}

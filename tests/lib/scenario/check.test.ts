import { expect, test } from 'vitest'
import { checkScenario, say } from '#lib/scenario/check.ts'
import type { Ending, Scenario } from '#lib/scenario/types.ts'
import { choiceAt, decisionAt, smallScenario, spoiled } from '#tests/support/small-scenario.ts'

/** What an author would read of the small scenario with one thing spoiled, line by line. */
function said(spoil: (scenario: Scenario) => void): string[] {
  return checkScenario(spoiled(spoil)).map(say)
}

test('nothing is wrong with the small scenario, so that each test below spoils it in one way', () => {
  expect(checkScenario(smallScenario())).toEqual([])
})

test('an id that differs from the file’s name', () => {
  expect(checkScenario(smallScenario(), 'scenarios/tart.ts').map(say)).toEqual([
    'scenarios/tart.ts › id: “cake” differs from the file’s name. Call it “tart”, or rename the file.',
  ])
})

test('a start that is no scene', () => {
  expect(said((copy) => (copy.start = 'cakes'))).toEqual([
    'scenarios/cake.ts › start: there is no scene “cakes”. Name one of cake, comments, tea, manager, trusted, mended, cold, found-out.',
  ])
})

test('a goto that leads nowhere, also inside a condition', () => {
  expect(said((copy) => (choiceAt(copy, 'tea', 'send').goto = { if: 'posted', then: 'manger', else: 'cold' }))).toEqual([
    'scenarios/cake.ts › tea › send: goto leads to “manger”, which is not a scene. Name one of cake, comments, tea, manager, trusted, mended, cold, found-out.',
  ])
})

test('a mark that is not declared, asked by a goto, set by a choice or asked by a text', () => {
  const undeclared = 'mark “pasted” is not declared. Add it to marks, or name one of posted, told.'
  expect(said((copy) => (choiceAt(copy, 'tea', 'send').goto = { if: 'pasted', then: 'cold', else: 'manager' }))).toContain(
    `scenarios/cake.ts › tea › send: ${undeclared}`,
  )
  expect(said((copy) => (choiceAt(copy, 'tea', 'send').marks = ['posted', 'pasted']))).toEqual([`scenarios/cake.ts › tea › send: ${undeclared}`])
  expect(said((copy) => (copy.scenes['cold']!.text = ['Then.', { if: 'pasted', then: 'Oh.', else: '' }]))).toEqual([`scenarios/cake.ts › cold: ${undeclared}`])
})

test('somebody whom nobody has introduced, as the learner, in a seat and on a stage', () => {
  const stranger = 'nobody is called “jo”. Name one of sam, joy.'
  expect(said((copy) => (copy.you = 'jo'))).toEqual([`scenarios/cake.ts › you: ${stranger}`])
  expect(said((copy) => (decisionAt(copy, 'tea').you = 'jo'))).toEqual([`scenarios/cake.ts › tea: ${stranger}`])
  expect(
    said((copy) => (copy.scenes['cold']!.stage = { app: 'feed', title: 'Home', posts: [{ by: 'sam', comments: [{ from: 'jo', text: 'Hello' }] }] })),
  ).toEqual([`scenarios/cake.ts › cold › stage: ${stranger}`])
})

test('a decision with too few choices, and one with too many', () => {
  expect(said((copy) => delete decisionAt(copy, 'tea').choices['show'])).toEqual(['scenarios/cake.ts › tea: 2 choices. A decision has three or four.'])
  expect(said((copy) => (decisionAt(copy, 'tea').choices = {}))).toContain('scenarios/cake.ts › tea: 0 choices. A decision has three or four.')
  const five = (copy: Scenario) => Object.assign(decisionAt(copy, 'tea').choices, { wait: choiceAt(copy, 'tea', 'show'), go: choiceAt(copy, 'tea', 'show') })
  expect(said(five)).toEqual(['scenarios/cake.ts › tea: 5 choices. A decision has three or four.'])
})

test('a choice without its label, consequence or reason, empty or left out', () => {
  const show = (change: object) => said((copy) => Object.assign(choiceAt(copy, 'tea', 'show'), change))
  expect(show({ label: ' ' })).toEqual(['scenarios/cake.ts › tea › show: no label. Write the label; every choice needs one.'])
  for (const consequence of ['', undefined]) {
    expect(show({ consequence })).toEqual(['scenarios/cake.ts › tea › show: no consequence. Write the consequence; every choice needs one.'])
  }
  for (const because of ['', undefined]) {
    expect(show({ because })).toContain('scenarios/cake.ts › tea › show: no because. Write the because; every choice needs one.')
  }
})

test('a choice with a field left out, in a file that was never compiled, is named and breaks nothing', () => {
  const without = (field: string) => said((copy) => delete (choiceAt(copy, 'tea', 'show') as unknown as Record<string, unknown>)[field])
  expect(without('goto')).toEqual(['scenarios/cake.ts › tea › show: no goto. Name the scene that it leads to.'])
  expect(without('score')).toEqual(['scenarios/cake.ts › tea › show: score undefined. Give 0, 1, 2 or 3.'])
  expect(without('standards')).toContain('scenarios/cake.ts › tea › show: no standard of the Code. Cite at least one.')
  expect(without('statements')).toContain('scenarios/cake.ts › tea › show: no statement of a source. Cite at least one.')
})

test('a score that is not 0, 1, 2 or 3', () => {
  expect(said((copy) => (choiceAt(copy, 'tea', 'show').score = 4 as 3))).toEqual(['scenarios/cake.ts › tea › show: score 4. Give 0, 1, 2 or 3.'])
})

test('a scene that says nothing', () => {
  expect(said((copy) => (copy.scenes['cold']!.text = ' '))).toEqual(['scenarios/cake.ts › cold: no text. Say what happens.'])
})

test('names that could be mistaken for something else', () => {
  expect(said((copy) => (copy.scenes['cold_2'] = copy.scenes['cold']!))).toContain(
    'scenarios/cake.ts › cold_2: a scene’s id is a word or two in small letters. Rename it, for example “the-call”.',
  )
  expect(said((copy) => (decisionAt(copy, 'tea').choices['*'] = choiceAt(copy, 'tea', 'show')))).toEqual([
    'scenarios/cake.ts › tea › *: a choice’s id is a word or two in small letters. Rename it, for example “ask-her”.',
  ])
})

test('citations that are in no source, and citations of nothing', () => {
  const show = (change: object) => said((copy) => Object.assign(choiceAt(copy, 'tea', 'show'), change))
  expect(show({ standards: ['5.99'], because: 'It is her name [5.99 G-48].' })).toEqual([
    'scenarios/cake.ts › tea › show: “5.99” is not a standard of the Code. See lib/sources/code-2018.ts.',
  ])
  expect(show({ statements: ['G-99'], because: 'It is her name [5.1 G-99].' })).toEqual([
    'scenarios/cake.ts › tea › show: “G-99” is not a statement of a source. See lib/sources.',
  ])
  expect(show({ standards: [], because: 'It is her name [G-48].' })).toEqual(['scenarios/cake.ts › tea › show: no standard of the Code. Cite at least one.'])
  expect(show({ statements: [], because: 'It is her name [5.1].' })).toEqual(['scenarios/cake.ts › tea › show: no statement of a source. Cite at least one.'])
})

test('a citation that no sentence of the reason speaks to, and one that a sentence speaks to uncited', () => {
  const because = (text: string) => said((copy) => (choiceAt(copy, 'tea', 'show').because = text))
  expect(because('It is her name [5.1].')).toEqual([
    'scenarios/cake.ts › tea › show: no sentence of the reason speaks to G-48. End the sentence that does with [G-48], or cite it no more.',
  ])
  expect(because('It is her name [5.1 G-48]. You could have asked [20.6].')).toEqual([
    'scenarios/cake.ts › tea › show: the reason speaks to 20.6, which is not cited. Add it to standards or statements, or take it out of the brackets.',
  ])
})

test('a story without one kind of ending', () => {
  expect(said((copy) => ((copy.scenes['found-out'] as Ending).ending = 'poor'))).toEqual([
    'scenarios/cake.ts › scenes: no breach ending. Write at least one good, one poor and one breach ending.',
  ])
  expect(
    said((copy) => {
      for (const id of ['trusted', 'mended']) (copy.scenes[id] as Ending).ending = 'poor'
    }),
  ).toContain('scenarios/cake.ts › scenes: no good ending. Write at least one good, one poor and one breach ending.')
})

test('a scene that no goto names', () => {
  expect(said((copy) => (choiceAt(copy, 'comments', 'ignore').goto = 'cold'))).toEqual([
    'scenarios/cake.ts › found-out: cannot be reached. Point a goto at it, or delete the scene.',
  ])
})

test('a scene that a goto names but whose marks never come together', () => {
  const spoil = (copy: Scenario) => {
    copy.scenes['never'] = { ...(copy.scenes['cold'] as Ending), title: 'Never' } as never
    choiceAt(copy, 'cake', 'keep').goto = { if: 'told', then: 'never', else: 'tea' }
  }
  expect(said(spoil)).toEqual([
    'scenarios/cake.ts › never: is drawn, but no play reaches it. Look at the marks that lead to it: they are never set together.',
  ])
})

test('a story that can come back to where it was', () => {
  expect(said((copy) => (choiceAt(copy, 'manager', 'deny').goto = 'tea'))).toContain(
    'scenarios/cake.ts › manager: the story can come back here (manager → tea → manager). Let one of these lead on, or to an ending.',
  )
})

test('a pass mark that the best play misses, and one that the worst play reaches', () => {
  expect(said((copy) => (copy.passMark = 10))).toEqual([
    'scenarios/cake.ts › passMark: best play reaches 9, so nobody can pass at 10. Lower it to 9 or less.',
  ])
  expect(said((copy) => (copy.passMark = 0))).toEqual([
    'scenarios/cake.ts › passMark: worst play reaches 0, so everybody passes at 0. Raise it above 0.',
  ])
})

test('a decision in which nothing depends on the choice', () => {
  const even = (copy: Scenario) => Object.values(decisionAt(copy, 'tea').choices).forEach((choice) => (choice.score = 2))
  expect(said(even)).toContain('scenarios/cake.ts › tea: every choice scores the same. A decision must make a difference.')
})

test('a play with the highest total that harms somebody', () => {
  expect(said((copy) => (choiceAt(copy, 'tea', 'decline').harm = 'Your friend: no picture.'))).toEqual([
    'scenarios/cake.ts › tea › decline: a play with the highest total harms somebody here. Lower its score, or the scores that come after it.',
  ])
})

test('a wrong made good that scores as much as the right', () => {
  const equal = (copy: Scenario) => {
    choiceAt(copy, 'cake', 'post').score = 3
    choiceAt(copy, 'comments', 'own-up').score = 3
  }
  expect(said(equal)).toEqual([
    'scenarios/cake.ts › cake › post: a play with the highest total harms somebody here. Lower its score, or the scores that come after it.',
  ])
})

test('a play with the highest total that does not end well', () => {
  expect(said((copy) => (choiceAt(copy, 'manager', 'whole').goto = { if: 'posted', then: 'mended', else: 'cold' }))).toContain(
    'scenarios/cake.ts › cold: a play with the highest total ends here, and this is a poor ending. Lower a score on the way, or lead it to a good ending.',
  )
})

test('a mark that is never set, and one that is never asked', () => {
  expect(said((copy) => (copy.marks = [...copy.marks, 'spare']))).toEqual([
    'scenarios/cake.ts › marks: “spare” is never set. Set it on a choice, or delete it.',
    'scenarios/cake.ts › marks: “spare” is never asked. Let a goto or a text turn on it, or delete it.',
  ])
  expect(said((copy) => (choiceAt(copy, 'manager', 'half').goto = { if: 'posted', then: 'cold', else: 'trusted' }))).toEqual([
    'scenarios/cake.ts › marks: “told” is never asked. Let a goto or a text turn on it, or delete it.',
  ])
})

test('labels of such different lengths that length could tell', () => {
  expect(said((copy) => (choiceAt(copy, 'tea', 'show').label = 'Show him on your phone, quickly, and only the cake'))).toEqual([
    'scenarios/cake.ts › tea: labels from 20 to 50 characters. Bring them within a third of each other: length must not tell.',
  ])
})

test('the best choice the longest label more often than not', () => {
  const longest = (copy: Scenario) => {
    for (const [scene, best] of [['cake', 'ask'], ['tea', 'decline'], ['manager', 'whole']] as const) choiceAt(copy, scene, best).label = 'The longest of all labels'
  }
  expect(said(longest)).toEqual([
    'scenarios/cake.ts › choices: the best choice has the longest label in 3 of 4 decisions. Lengthen wrong labels or shorten right ones.',
  ])
})

test('the best choice in the same place more often than not', () => {
  const third = (copy: Scenario) => {
    const { decline, send, show } = decisionAt(copy, 'tea').choices
    decisionAt(copy, 'tea').choices = { send: send!, show: show!, decline: decline! }
  }
  expect(said(third)).toEqual(['scenarios/cake.ts › choices: the best choice is number 3 in 3 of 4 decisions. Put it in other places.'])
})

test('reach that falls, as if a copy could be called back', () => {
  expect(said((copy) => (choiceAt(copy, 'comments', 'remove').reach = { people: 0, words: 'Nobody any more' }))).toEqual([
    'scenarios/cake.ts › comments › remove: reach falls from 200 to 0. Keep it, or let it grow: a copy cannot be called back.',
  ])
  const afterUnknown = (copy: Scenario) => {
    choiceAt(copy, 'cake', 'post').reach = { people: 'unknown', words: 'Nobody can say' }
    choiceAt(copy, 'comments', 'ignore').reach = { people: 5000, words: 'A whole town' }
  }
  expect(said(afterUnknown)).toEqual([
    'scenarios/cake.ts › comments › ignore: reach falls from unknown to 5000. Keep it, or let it grow: a copy cannot be called back.',
  ])
})

test('all faults are said at once, whether they are in the words, the names, the scores or the drawing', () => {
  const many = said((copy) => {
    copy.passMark = 99
    copy.marks = [...copy.marks, 'spare']
    copy.you = 'jo'
    choiceAt(copy, 'cake', 'keep').because = 'It is one person.'
    choiceAt(copy, 'comments', 'remove').reach = { people: 0, words: 'Nobody any more' }
    choiceAt(copy, 'tea', 'show').label = 'Show him on your phone, quickly, and only the cake'
    choiceAt(copy, 'tea', 'decline').harm = 'Your friend: no picture.'
    choiceAt(copy, 'tea', 'send').consequence = ''
  })
  expect(many.map((line) => line.replace('scenarios/cake.ts › ', '').replace(/\. .*/, ''))).toEqual([
    'you: nobody is called “jo”',
    'cake › keep: no sentence of the reason speaks to 5.1',
    'cake › keep: no sentence of the reason speaks to G-48',
    'tea › send: no consequence',
    'tea: labels from 20 to 50 characters',
    'marks: “spare” is never set',
    'marks: “spare” is never asked',
    'passMark: best play reaches 9, so nobody can pass at 99',
    'tea › decline: a play with the highest total harms somebody here',
    'comments › remove: reach falls from 200 to 0',
  ])
})

test('all loose ends are said at once, and nothing that would only follow from them', () => {
  const loose = said((copy) => {
    copy.start = 'cakes'
    choiceAt(copy, 'tea', 'send').goto = 'manger'
    choiceAt(copy, 'tea', 'show').marks = 'pasted'
  })
  expect(loose).toHaveLength(3)
})

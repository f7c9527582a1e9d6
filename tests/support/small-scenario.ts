import { defineScenario } from '#lib/scenario/define.ts'
import type { Choice, Decision, Scenario } from '#lib/scenario/types.ts'

/**
 * The smallest story that has everything: four decisions, two marks, gotos that ask them, all three kinds of ending, harm, and
 * reach that grows. `checkScenario` finds nothing wrong with it, so a test may spoil one thing and look for one fault.
 *
 *   cake ─┬─ post (harm) ──→ comments ─┬─ ignore ──────────────→ found-out (breach)
 *         │                            └─ remove, own-up (told) ─→ manager
 *         └─ ask, keep ────→ tea ──────────────────────────────→ manager → trusted, mended (good), cold (poor)
 */
export function smallScenario(): Scenario {
  return defineScenario({
    id: 'cake',
    title: 'The cake',
    blurb: 'You are a student nurse, and a patient’s family has left the ward a cake with a card.',
    role: 'Student nurse',
    reflect: 'What in your phone’s pictures would a patient know as theirs?',
    passMark: 6,
    marks: ['posted', 'told'],
    people: {
      sam: { name: 'Sam', role: 'Student nurse', face: { skin: 'tan', hair: 'short1', hairColour: 'black', top: 'sky' } },
      joy: { name: 'Joy', role: 'Ward manager', face: { skin: 'deep', hair: 'bun', hairColour: 'grey', top: 'plum' } },
    },
    you: 'sam',
    start: 'cake',
    scenes: {
      cake: {
        title: 'A card with a name',
        text: 'There is a cake at the desk, and a card with a patient’s name. You take a picture.',
        choices: {
          post: {
            label: 'Post the picture of it',
            score: 0,
            consequence: 'Forty hearts before the lift comes.',
            because: 'The card has the patient’s name on it [5.1 G-50].',
            instead: '“I’ll keep this one to myself.”',
            standards: ['5.1'],
            statements: ['G-50'],
            marks: 'posted',
            harm: 'The patient: strangers know where she was.',
            reach: { people: 200, words: 'Your 200 followers' },
            goto: 'comments',
          },
          ask: {
            label: 'Ask Joy before you post',
            score: 3,
            consequence: '“Crop the card out first,” says Joy.',
            because: 'Asking first keeps the name where it belongs [5.1 G-50].',
            standards: ['5.1'],
            statements: ['G-50'],
            goto: 'tea',
          },
          keep: {
            label: 'Keep it for your mother',
            score: 1,
            consequence: 'You show it to her over the sink.',
            because: 'It is one person, and still the patient’s name [5.1 G-48].',
            standards: ['5.1'],
            statements: ['G-48'],
            goto: 'tea',
          },
        },
      },
      comments: {
        title: 'The first comment',
        text: '“Is that my auntie’s writing?” asks somebody whom you do not know.',
        choices: {
          ignore: {
            label: 'Leave it, it will pass',
            score: 0,
            consequence: 'By evening a stranger has shared it on.',
            because: 'A post that stays can still be copied [20.10 G-76].',
            standards: ['20.10'],
            statements: ['G-76'],
            harm: 'The family: they read of it before they were told.',
            reach: { people: 'unknown', words: 'Nobody can say any more' },
            goto: 'found-out',
          },
          remove: {
            label: 'Delete it, tell nobody',
            score: 1,
            consequence: 'It is gone from your page.',
            because: 'Deleting does not call back a copy [20.10 G-76].',
            standards: ['20.10'],
            statements: ['G-76'],
            goto: 'manager',
          },
          'own-up': {
            label: 'Delete it and tell Joy',
            score: 2,
            consequence: '“Thank you for coming to me,” says Joy.',
            because: 'Telling early lets others help [8.2 G-60].',
            standards: ['8.2'],
            statements: ['G-60'],
            marks: 'told',
            goto: 'manager',
          },
        },
      },
      tea: {
        title: 'A friend wants to see',
        text: 'At tea a friend from another ward asks for the picture.',
        stage: { app: 'chat', title: 'Placement friends', messages: [{ from: 'joy', text: 'Is there any left?' }] },
        choices: {
          decline: {
            label: 'Say no, and offer cake',
            score: 3,
            consequence: 'He takes the last slice.',
            because: 'The answer is kind, and the name stays on the ward [5.1 G-50].',
            standards: ['5.1'],
            statements: ['G-50'],
            goto: 'manager',
          },
          send: {
            label: 'Send it to him alone',
            score: 0,
            consequence: 'He sends it on to his sister.',
            because: 'One person is enough for it to travel [20.10 G-76].',
            standards: ['20.10'],
            statements: ['G-76'],
            marks: 'posted',
            reach: { people: 2, words: 'Two people, as far as you know' },
            goto: 'manager',
          },
          show: {
            label: 'Show him on your phone',
            score: 1,
            consequence: 'He reads the name aloud.',
            because: 'It leaves no copy, and it is still her name [5.1 G-48].',
            standards: ['5.1'],
            statements: ['G-48'],
            goto: 'manager',
          },
        },
      },
      manager: {
        title: 'Joy has a question',
        text: { if: 'posted', then: 'Joy has heard of a picture. “Was it yours?”', else: 'Joy asks whether anybody took a picture.' },
        choices: {
          deny: {
            label: 'Say that it was not you',
            score: 0,
            consequence: 'Joy looks at you a little too long.',
            because: 'People cannot trust what they are not told [20.1 G-67].',
            standards: ['20.1'],
            statements: ['G-67'],
            goto: 'cold',
          },
          half: {
            label: 'Say only what she knows',
            score: 2,
            consequence: 'She nods, and waits for more.',
            because: 'It is true, and not the whole of it [20.1 G-60].',
            standards: ['20.1'],
            statements: ['G-60'],
            goto: { if: 'posted', then: { if: 'told', then: 'mended', else: 'cold' }, else: 'trusted' },
          },
          whole: {
            label: 'Tell her all of it now',
            score: 3,
            consequence: '“Good,” says Joy. “Now we can put it right.”',
            because: 'The ward can only mend what it knows of [8.2 G-60].',
            standards: ['8.2'],
            statements: ['G-60'],
            marks: 'told',
            goto: { if: 'posted', then: 'mended', else: 'trusted' },
          },
        },
      },
      trusted: { ending: 'good', title: 'Cake and trust', text: 'The family comes back with a second cake.', outcome: 'The name stayed on the ward.' },
      mended: { ending: 'good', title: 'Put right', text: 'Joy rings the family with you.', outcome: 'It went out, and you put it right.' },
      cold: { ending: 'poor', title: 'A cooler ward', text: 'People stop talking when you come in.', outcome: 'Nobody is sure of you.' },
      'found-out': { ending: 'breach', title: 'Found out', text: 'The family brings the post to the ward.', outcome: 'A family read their news online.' },
    },
  })
}

/** The small scenario with one thing changed by `spoil`, which is handed a copy of its own to write on. */
export function spoiled(spoil: (scenario: Scenario) => void): Scenario {
  const copy = smallScenario()
  spoil(copy)
  return copy
}

export function decisionAt(scenario: Scenario, scene: string): Decision {
  return scenario.scenes[scene] as Decision
}

/** A choice of a scenario, to look at or to spoil. */
export function choiceAt(scenario: Scenario, scene: string, id: string): Choice {
  const choice = decisionAt(scenario, scene).choices[id]
  if (!choice) throw new Error(`the small scenario has no choice ${scene} › ${id}`)
  return choice
}

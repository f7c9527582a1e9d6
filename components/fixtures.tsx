import type { ReactNode } from 'react'
import { Check, Option } from '#components/lesson/check.tsx'
import { ReachTrail } from '#components/scenario/reach.tsx'
import { StageView } from '#components/scenario/stage.tsx'
import { Chips, CitationWindows } from '#components/ui/citations.tsx'
import { StatusWord } from '#components/ui/status-word.tsx'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { CertificateFields } from '#components/record/certificate-fields.tsx'
import { EntryView } from '#components/record/entry-view.tsx'
import { PatternList } from '#components/teach/patterns.tsx'
import { checkKinds, type CheckKind } from '#lib/course/check.ts'
import type { PatternView } from '#lib/groups/protocol.ts'
import { statuses } from '#lib/record/status.ts'
import { citation } from '#lib/sources/cite.ts'
import { themeIds } from '#lib/sources/types.ts'
import type { Stage } from '#lib/scenario/types.ts'

/** A component in one state, with long names and awkward words in it. Its uses: a preview page, axe, a screenshot. */
export type Fixture = { title: string; show: ReactNode }

const long = 'Chukwuemeka Oyelaran-Featherstonehaugh'

/** The people that the stages show; their faces are borrowed from the scenario that the preview names. */
function stages(scenario: string, faces: readonly string[]): Record<string, Fixture> {
  const [one = 'you', two = one, three = two] = faces
  const cast = {
    scenario,
    you: one,
    marks: [],
    people: Object.fromEntries(
      [one, two, three].map((id, n) => [id, { name: [long, 'Mari Llywelyn', 'Jo'][n]!, role: 'Staff nurse', face: { skin: 'tan', hair: 'bun', hairColour: 'black', top: 'teal' } as const }]),
    ),
  }
  const all: Record<string, Stage> = {
    chat: {
      app: 'chat',
      title: 'Nights & nonsense',
      members: 14,
      messages: [
        { from: two, text: 'Anyone swap Thursday?', time: '21:04' },
        { from: two, photo: 'A photo of the rota on the staff-room wall.', text: 'this one', reactions: '3 thumbs up' },
        { from: one, text: 'I can, if you take my Sunday. Penblwydd hapus i Mam 🎂', time: '21:09', status: 'Seen by 11' },
        { from: three, text: 'Supercalifragilisticexpialidocious-without-any-space-to-break-the-line-at-all' },
      ],
    },
    group: {
      app: 'group',
      title: 'Parents of Aberystwyth and Ceredigion, all welcome',
      members: 2140,
      privacy: 'closed',
      posts: [{ by: two, time: '2 h', text: 'Does anyone know a good walk with a pram?', reactions: '12 hearts', comments: [{ from: one, text: 'The prom!' }, { from: three, text: 'Plascrug' }] }],
    },
    feed: { app: 'feed', title: 'Your feed', posts: [{ by: three, text: 'First day.', photo: 'A pair of new shoes on a doormat.' }, { by: two, text: 'Good luck!' }] },
    request: { app: 'request', from: two, mutual: '4 friends in common', note: 'Just wanted to say thank you x', suggested: 'Suggested from your contacts' },
    mail: { app: 'mail', from: two, to: long, subject: 'Re: re: the noticeboard', time: '08:12', body: 'Dear all,\n\nPlease see me before you go.\n\nM.' },
    talk: { app: 'talk', place: 'The staff room', lines: [{ from: two, text: 'Sit down. Tea?' }, { from: one, text: 'Please.' }] },
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, stage]) => [`stage-${name}`, { title: `Stage: ${name}`, show: <StageView stage={stage} cast={cast} /> }]),
  )
}

/** A check of every kind, as authors write them. */
function checks(): Record<string, Fixture> {
  const all: Record<CheckKind, ReactNode> = {
    choose: (
      <Check lesson="fixture" id="choose" cites="G-50" ask="Which of these could point to a person?">
        <Option right why="Few people have it.">A rare illness</Option>
        <Option right why="Together they are a small circle.">The ward and the day</Option>
        <Option why="That is about you.">That nights are long</Option>
      </Check>
    ),
    order: (
      <Check lesson="fixture" id="order" kind="order" cites="G-38" ask="A colleague’s post shows a whiteboard. What first, what then?">
        <Option why="It stops the spread.">Ask them to take it down</Option>
        <Option why="While it is fresh.">Write down what you saw, and when</Option>
        <Option why="So that somebody acts.">Tell the person in charge</Option>
        <Option why="They may be frightened.">Ask your colleague how they are</Option>
      </Check>
    ),
    sort: (
      <Check lesson="fixture" id="sort" kind="sort" into="Fine in public | Only at work | Nowhere online" cites="G-48" ask="Where does each belong?">
        <Option into="Fine in public" why="It names nobody.">A link to the hand-washing campaign</Option>
        <Option into="Only at work" why="It is part of the care.">Which bay needs a second pair of hands</Option>
        <Option into="Nowhere online" why="It is hers.">What Mrs Featherstonehaugh-Oyelaran said about her family</Option>
        <Option into="Fine in public" why="It is yours to say.">That you love your job</Option>
      </Check>
    ),
    match: (
      <Check lesson="fixture" id="match" kind="match" cites="G-18" ask="Which words go with which?">
        <Option into="Sharing with a few people who can share on" why="A group is not a room.">Closed group</Option>
        <Option into="A picture of what is on a screen" why="It needs no leave.">Screenshot</Option>
        <Option into="A place that the phone adds by itself" why="It can be turned off.">Location tag</Option>
      </Check>
    ),
    spot: (
      <Check lesson="fixture" id="spot" kind="spot" cites="G-50" ask="Tap whatever could point to a person.">
        <p>
          <Option why="This is about you.">What a shift.</Option> Three hours with <Option right why="A rare detail.">a retired lighthouse keeper</Option> on{' '}
          <Option right why="A small place.">Ward 7</Option>, and he <Option why="Many people do.">told the best stories</Option>.
        </p>
      </Check>
    ),
    rewrite: (
      <Check lesson="fixture" id="rewrite" kind="rewrite" cites="G-49" ask="Write it again so that only you are in it." post="Bed 4 finally went home today!!" example="A good day at work. Tired and proud.">
        <Option why="Bed, bay, ward, town.">No place is in it</Option>
        <Option why="Today is a detail too.">No day is in it</Option>
        <Option why="Your own feelings are yours to share.">It still sounds like you</Option>
      </Check>
    ),
  }
  return Object.fromEntries(checkKinds.map((kind) => [`check-${kind}`, { title: `Check: ${kind}`, show: all[kind] }]))
}

/** What a group chose: at a hard decision, at an easy one, and at one that is held back. */
function patterns(): PatternView[] {
  const about = { scenario: 'friend-request', title: 'The friend request', text: 'It is 2 am.\n\nYour phone lights up.', standards: ['5.1', '20.6'] }
  const shown = { ...about, shown: true, at: '2026-03-03T20:00:00.000Z' } as const
  const choices = (...people: number[]) =>
    ['Accept, so that nobody feels turned away by a nurse that they trusted', 'Decline, and say why the next time you meet', `Ask ${long} what they would do`].map((label, n) => ({ id: label, label, people: people[n]!, best: n === 1, harm: n === 0 }))
  return [
    { ...shown, scene: 'a', sceneTitle: 'The message at 2 am', people: 11, choices: choices(7, 4, 0) },
    { ...shown, scene: 'b', sceneTitle: 'The morning after, at the nurses’ station', people: 500, choices: choices(0, 499, 1) },
    { ...about, shown: false, scene: 'c', sceneTitle: 'What your manager asks', say: 'Held back so that nobody’s choice can be worked out.' },
  ]
}

/** Every fixture, by the name in its address. */
export function fixtures(scenario: string, faces: readonly string[]): Record<string, Fixture> {
  const sources = [citation('5.1'), citation('G-47'), citation('J-24')]
  return {
    ...stages(scenario, faces),
    reach: {
      title: 'How far it has travelled',
      show: <ReachTrail trail={[{ people: 1, words: 'One friend' }, { people: 14, words: 'The whole group chat' }, { people: 'unknown', words: 'A screenshot exists' }]} />,
    },
    ...checks(),
    words: {
      title: 'Status words and themes',
      show: (
        <>
          <p className="row">
            {statuses.map((status) => (
              <StatusWord key={status} status={status} />
            ))}
          </p>
          <p className="row">
            {themeIds.map((theme) => (
              <span key={theme}>
                <ThemeMark theme={theme} /> {theme}
              </span>
            ))}
          </p>
          <Chips citations={sources} />
          <CitationWindows citations={sources} />
        </>
      ),
    },
    certificate: {
      title: 'A certificate',
      show: (
        <article className="card certificate" aria-label="A certificate">
          <p className="certificate-name">{long}</p>
          <p className="standfirst">Promote professionalism and trust</p>
          <CertificateFields
            number="3F9A-1C77-D02B-4E55"
            certificate={{
              name: long, from: '2026-03-03', to: '2026-03-04', minutes: 74, hours: 1.25, participatoryHours: 0, module: { id: 'trust', title: 'Promote professionalism and trust' },
              edition: 'code-2018', content: '0a1b2c3d4e5f6071', themes: ['people', 'trust'], standards: ['5.1', '20.6', '20.10'], lessons: 4,
              scenarios: [{ title: 'The friend request', ending: 'good', passed: true }, { title: 'One tap', ending: 'breach', passed: false }], issued: '2026-03-04T21:00:00Z',
            }}
          />
        </article>
      ),
    },
    patterns: {
      title: 'Where a group struggles',
      show: <PatternList at="2026-03-04T21:00:00.000Z" patterns={patterns()} />,
    },
    entry: {
      title: 'A CPD entry',
      show: (
        <EntryView
          former={[]}
          entry={{
            id: 'fixture', kind: 'entry', at: '2026-03-04T21:00:00.000Z', title: 'Before You Post: using social media responsibly', from: '2026-03-03', to: '2026-03-04',
            method: 'Online learning', topic: 'Dignity and privacy\nThe friend request', relates: 'I looked at my own settings, and took an old photo down.',
            measuredMinutes: 41, hours: 0.75, participatoryHours: 0, edition: 'code-2018', themes: ['people', 'trust'], standards: ['5.1', '20.6'],
            evidence: 'This entry.', parts: [{ part: 'lesson:x', title: 'Dignity and privacy', shape: 'a', row: 'r' }],
          }}
        />
      ),
    },
  }
}

import type { ReactNode } from 'react'
import { CheckCard } from '#components/lesson/check-card.tsx'
import { ReachTrail } from '#components/scenario/reach.tsx'
import { StageView } from '#components/scenario/stage.tsx'
import { Chips, CitationWindows } from '#components/ui/citations.tsx'
import { StatusWord } from '#components/ui/status-word.tsx'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { EntryView } from '#components/record/entry-view.tsx'
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

/** Every fixture, by the name in its address. */
export function fixtures(scenario: string, faces: readonly string[]): Record<string, Fixture> {
  const sources = [citation('5.1'), citation('G-47'), citation('J-24')]
  return {
    ...stages(scenario, faces),
    reach: {
      title: 'How far it has travelled',
      show: <ReachTrail trail={[{ people: 1, words: 'One friend' }, { people: 14, words: 'The whole group chat' }, { people: 'unknown', words: 'A screenshot exists' }]} />,
    },
    check: {
      title: 'A check with several right answers',
      show: (
        <CheckCard
          lesson="fixture"
          id="fixture"
          ask="Which of these could point to a person?"
          options={[
            { id: '1', text: 'A rare illness', right: true, why: 'Few people have it.' },
            { id: '2', text: 'The ward and the day', right: true, why: 'Together they are a small circle.' },
            { id: '3', text: 'That nights are long', right: false, why: 'That is about you.' },
          ]}
          sources={<Chips citations={sources} />}
        />
      ),
    },
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

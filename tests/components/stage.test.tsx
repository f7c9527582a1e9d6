import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { StageView } from '#components/scenario/stage.tsx'
import { ReachTrail } from '#components/scenario/reach.tsx'
import type { Person } from '#lib/scenario/types.ts'

const person = (name: string): Person => ({ name, role: 'Nurse', face: { skin: 'tan', hair: 'bun', hairColour: 'black', top: 'teal' } })
const cast = { scenario: 'friend-request', you: 'me', marks: ['told'], people: { me: person('Ceri'), iolo: person('Iolo') } }

afterEach(cleanup)

test('a chat is a list of messages with who said what, and marks the learner’s own', () => {
  render(<StageView cast={cast} stage={{ app: 'chat', title: 'Nights', members: 14, messages: [{ from: 'iolo', text: 'Hello' }, { from: 'me', text: 'Hi', time: '21:04' }] }} />)
  const messages = screen.getAllByRole('listitem')
  expect(messages.map((message) => message.textContent)).toEqual(['IoloHello', 'You (Ceri) · 21:04Hi'])
  expect(screen.getByText('Group chat · 14 members')).toBeTruthy()
})

test('a message that turns on what the story remembers is shown only then', () => {
  render(
    <StageView
      cast={cast}
      stage={{ app: 'talk', place: 'Office', lines: [{ from: 'iolo', text: 'Thank you for telling me.', if: 'told' }, { from: 'iolo', text: 'Why did nobody say?', unless: 'told' }] }}
    />,
  )
  expect(screen.getByText('Thank you for telling me.')).toBeTruthy()
  expect(screen.queryByText('Why did nobody say?')).toBeNull()
})

test('a picture is told in words, and said to be a picture', () => {
  render(<StageView cast={cast} stage={{ app: 'feed', title: 'Feed', posts: [{ by: 'iolo', photo: 'Two people on a beach.' }] }} />)
  expect(within(screen.getByRole('article')).getByText(/Two people on a beach/).textContent).toBe('A picture: Two people on a beach.')
})

test('portraits say nothing, because the name stands beside them', () => {
  const { container } = render(<StageView cast={cast} stage={{ app: 'request', from: 'iolo', mutual: '4 friends in common' }} />)
  expect(container.querySelector('.face')?.getAttribute('aria-hidden')).toBe('true')
  expect(screen.getByText('Iolo')).toBeTruthy()
})

test('how far a post has travelled is said in words and numbers, and stays in order', () => {
  render(<ReachTrail trail={[{ people: 1, words: 'Your oldest friend' }, { people: 14, words: 'The 14 in the chat' }, { people: 'unknown', words: 'A screenshot exists' }]} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Your oldest friend (1 person)', 'The 14 in the chat ', 'A screenshot exists (nobody can say how many)'])
})

import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { eraseRecord, useRecord } from '#client/store.ts'
import { CheckCard } from '#components/lesson/check-card.tsx'

const options = [
  { id: '1', text: 'Take the name out', right: false, why: 'The rest still points to her.' },
  { id: '2', text: 'Leave her out', right: true, why: 'It is not your story.' },
  { id: '3', text: 'Post it to friends', right: false, why: 'Friends can copy it.' },
]

function show(given = options) {
  render(<CheckCard lesson="dignity" id="bay-three" ask="What do you change?" options={given} sources={<span>Code 5.1</span>} />)
}

beforeEach(() => eraseRecord())
afterEach(cleanup)

test('a check asks first: no reason is shown before an answer', () => {
  show()
  expect(screen.getByRole('group', { name: 'What do you change?' })).toBeTruthy()
  expect(screen.queryByText(/It is not your story/)).toBeNull()
})

test('asking why without an answer says what is missing, kindly, and keeps nothing', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  expect(screen.getByRole('status').textContent).toBe('Choose an answer first, then see why.')
  expect(useRecord.getState().rows).toEqual([])
})

test('an answer is kept with how sure the learner was, and every option then says why', async () => {
  show()
  await userEvent.click(screen.getByLabelText(/Take the name out/))
  await userEvent.click(screen.getByLabelText('Certain'))
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  expect(await screen.findByText(/The rest still points to her/)).toBeTruthy()
  expect(screen.getByText(/It is not your story/)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain('you were certain')
  expect(useRecord.getState().rows).toMatchObject([{ kind: 'check', lesson: 'dignity', check: 'bay-three', picked: ['1'], sure: 'certain' }])
})

test('a right answer is said to be right', async () => {
  show()
  await userEvent.click(screen.getByLabelText(/Leave her out/))
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  expect(await screen.findByText('That is it.')).toBeTruthy()
})

test('trying again is another answer, and the first stays', async () => {
  show()
  await userEvent.click(screen.getByLabelText(/Post it to friends/))
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await userEvent.click(screen.getByLabelText(/Leave her out/))
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  expect(await screen.findByText('That is it.')).toBeTruthy()
  expect(useRecord.getState().rows.map((row) => (row.kind === 'check' ? row.picked : []))).toEqual([['3'], ['2']])
})

test('with several right answers all must be chosen, and no other', async () => {
  show(options.map((option) => ({ ...option, right: option.id !== '3' })))
  await userEvent.click(screen.getByRole('checkbox', { name: /Leave her out/ }))
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
  expect(await screen.findByText(/Not this time/)).toBeTruthy()
})

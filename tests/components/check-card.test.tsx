import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { eraseRecord } from '#client/store-more.ts'
import { Check, Option } from '#components/lesson/check.tsx'
import { showPage } from '#tests/support/page.ts'

type Given = { text: string; right?: boolean; why: string }
const options: Given[] = [
  { text: 'Take the name out', why: 'The rest still points to her.' },
  { text: 'Leave her out', right: true, why: 'It is not your story.' },
  { text: 'Post it to friends', why: 'Friends can copy it.' },
]

function show(given = options) {
  return showPage(
    <Check lesson="dignity" id="bay-three" ask="What do you change?" cites="5.1">
      {given.map(({ text, ...option }) => (
        <Option key={text} {...option}>
          {text}
        </Option>
      ))}
    </Check>,
  )
}

/** The reasons and verdicts that can be read. */
function reasons(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('.why')].filter((why) => !why.closest('[hidden]'))
  return shown.map((why) => {
    const copy = why.cloneNode(true) as HTMLElement
    copy.querySelectorAll('[hidden]').forEach((each) => each.remove())
    return copy.textContent.trim()
  })
}

async function why() {
  await userEvent.click(screen.getByRole('button', { name: 'See why' }))
}

beforeEach(() => eraseRecord())

test('a check asks first: no reason is shown before an answer', async () => {
  await show()
  expect(screen.getByRole('group', { name: 'What do you change?' })).toBeTruthy()
  expect(reasons()).toEqual([])
})

test('asking why without an answer says what is missing, kindly, and keeps nothing', async () => {
  await show()
  await why()
  expect(screen.getByRole('status').textContent).toBe('Choose an answer first, then see why.')
  expect(useRecord.getState().rows).toEqual([])
})

test('an answer is kept with how sure the learner was, and every option then says why', async () => {
  await show()
  await userEvent.click(screen.getByLabelText(/Take the name out/))
  await userEvent.click(screen.getByLabelText('Certain'))
  await why()
  await waitFor(() => expect(reasons()).toEqual(['Not quite. The rest still points to her.', 'This one. It is not your story.', 'No. Friends can copy it.']))
  expect(screen.getByText(/you were certain/)).toBe(document.activeElement)
  expect(useRecord.getState().rows).toMatchObject([{ kind: 'check', lesson: 'dignity', check: 'bay-three', picked: ['1'], sure: 'certain' }])
})

test('a right answer is said to be right', async () => {
  await show()
  await userEvent.click(screen.getByLabelText(/Leave her out/))
  await why()
  expect(await screen.findByText('That is it.')).toBeTruthy()
})

test('trying again is another answer, and the first stays', async () => {
  await show()
  await userEvent.click(screen.getByLabelText(/Post it to friends/))
  await why()
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await userEvent.click(screen.getByLabelText(/Leave her out/))
  await why()
  expect(await screen.findByText('That is it.')).toBeTruthy()
  expect(useRecord.getState().rows.map((row) => (row.kind === 'check' ? row.picked : []))).toEqual([['3'], ['2']])
})

test('with several right answers all must be chosen, and no other', async () => {
  await show(options.map((option) => ({ ...option, right: option.text !== 'Post it to friends' })))
  await userEvent.click(screen.getByRole('checkbox', { name: /Leave her out/ }))
  await why()
  expect(await screen.findByText(/Not this time/)).toBeTruthy()
})

test('steps are put in order by buttons, and the reasons stand with the steps', async () => {
  await showPage(
    <Check lesson="dignity" id="steps" kind="order" ask="What first?" cites="G-38">
      <Option why="It stops the spread.">Take it down</Option>
      <Option why="While it is fresh.">Write it down</Option>
      <Option why="So that somebody acts.">Tell the lead</Option>
    </Check>,
  )
  await screen.findAllByRole('listitem')
  const steps = () => screen.getAllByRole('listitem').map((item) => item.querySelector('.order-words')!.firstChild!.textContent)
  expect(steps()).toEqual(['Write it down', 'Tell the lead', 'Take it down'])
  await userEvent.click(screen.getByRole('button', { name: /^Move up, step 3:/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Move up, step 2:/ }))
  expect(steps()).toEqual(['Take it down', 'Write it down', 'Tell the lead'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down, step 1: Take it down')
  await why()
  expect(await screen.findByText('That is it.')).toBeTruthy()
  expect(useRecord.getState().rows).toMatchObject([{ kind: 'check', picked: ['1:1', '2:2', '3:3'] }])
})

test('sorting asks for every item, and says of each where it goes', async () => {
  await showPage(
    <Check lesson="dignity" id="bins" kind="sort" into="In public | At work" ask="Where?" cites="G-48">
      <Option into="In public" why="It names nobody.">A campaign</Option>
      <Option into="At work" why="It is care.">A handover</Option>
    </Check>,
  )
  const pick = (item: string, bin: string) => userEvent.click(within(screen.getByRole('group', { name: item })).getByLabelText(bin))
  await pick('A campaign', 'In public')
  await why()
  expect(screen.getAllByRole('status').at(-1)!.textContent).toBe('Give each one an answer first, then see why.')
  await pick('A handover', 'In public')
  await why()
  await waitFor(() => expect(reasons()).toEqual(['Yes. It names nobody.', 'No. The answer is: At work. It is care.']))
})

test('matching is done with lists to choose from', async () => {
  await showPage(
    <Check lesson="dignity" id="pairs" kind="match" ask="Which goes with which?" cites="G-18">
      <Option into="Beta" why="b">Two</Option>
      <Option into="Alpha" why="a">One</Option>
    </Check>,
  )
  await userEvent.selectOptions(screen.getByLabelText('Two'), 'Beta')
  await userEvent.selectOptions(screen.getByLabelText('One'), 'Alpha')
  await why()
  expect(await screen.findByText('That is it.')).toBeTruthy()
})

test('words of a post are tapped where they stand, and each is spoken of below', async () => {
  await showPage(
    <Check lesson="dignity" id="found" kind="spot" ask="Tap what points to someone." cites="G-50">
      <p>
        Hours with <Option right why="A rare detail.">a lighthouse keeper</Option> on <Option why="Many days are.">a long day</Option>.
      </p>
    </Check>,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: 'a lighthouse keeper' }))
  await why()
  await waitFor(() => expect(reasons()).toEqual(['You found it. A rare detail.', 'Fine as it is. Many days are.']))
})

test('a rewrite is compared with a list and never marked or kept', async () => {
  await showPage(
    <Check lesson="dignity" id="again" kind="rewrite" ask="Write it again." cites="G-49" post="Bed 4 went home!" example="A good day.">
      <Option why="Not even the bed.">No place</Option>
    </Check>,
  )
  expect(screen.queryByText('How sure are you? (You may leave this out.)')).toBeNull()
  await userEvent.type(screen.getByRole('textbox', { name: /Your version/ }), 'Tired and proud')
  await userEvent.click(screen.getByRole('button', { name: 'Compare' }))
  expect(await screen.findByText('Nobody marks this one. You are the judge: the list to hold it beside is above.')).toBeTruthy()
  expect(JSON.stringify(useRecord.getState().rows)).not.toContain('Tired')
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Tired and proud')
})

test('an answer given before is there again when the page is opened anew', async () => {
  await addRow({ ...stamp(), kind: 'check', lesson: 'dignity', check: 'bay-three', picked: ['2'] })
  await show()
  await waitFor(() => expect((screen.getByRole('radio', { name: /Leave her out/ }) as HTMLInputElement).checked).toBe(true))
  expect((screen.getByRole('radio', { name: /Take the name out/ }) as HTMLInputElement).disabled).toBe(true)
  expect(reasons()[1]).toBe('Yes. It is not your story.')
})

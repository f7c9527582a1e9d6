import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Report } from '#components/report/report.tsx'
import { useRecord } from '#client/store.ts'

const places = { '/report': 'The course as a whole', '/about': 'About and accessibility', 'lesson:late-shift#recap': 'Late shift: Recap', 'scenario:one-tap#start': 'One tap: A Sunday evening' }
const words = 'The answer says the opposite of the text.'

/** The page at that place, and what it sends; `answer` is what the site says to it. */
function openAt(hash: string, answer: () => Response = () => Response.json({})) {
  location.hash = hash
  useRecord.setState({ status: 'ready', drafts: {} })
  const sent: unknown[] = []
  vi.stubGlobal('fetch', vi.fn(async (path: string, { body }: { body?: string } = {}) => (sent.push([path, body && JSON.parse(body)]), answer())))
  render(<Report places={places} />)
  return sent
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const write = async (text: string) => userEvent.type(screen.getByLabelText('What is wrong?'), text)
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send it' }))

test('it says in words what is written about, sends it, says thank you and leads back', async () => {
  const sent = openAt('#lesson:late-shift%23recap')
  expect((await screen.findByText('Late shift: Recap')).textContent).toBe('Late shift: Recap')
  expect(screen.getByText(/Do not write about a real person or a patient/)).toBeTruthy()
  await write(words)
  await send()
  expect(sent).toEqual([['/api/reports', { place: 'lesson:late-shift#recap', words }]])
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Thank you'))
  expect(screen.getByRole('link', { name: 'Back to where you were' }).getAttribute('href')).toBe('/lessons/late-shift#recap')
  expect(useRecord.getState().drafts).toEqual({})
})

test('from a scene the way back is its story; from nowhere, or a place that there is not, it is about the course as a whole', async () => {
  for (const [hash, place, back] of [['#scenario:one-tap#start', 'scenario:one-tap#start', '/scenarios/one-tap'], ['#/about', '/about', '/about'], ['', '/report', '/'], ['#/_not-found', '/report', '/'], ['#toString', '/report', '/']] as const) {
    const sent = openAt(hash)
    if (place === '/report') expect(screen.getByText(/about the course as a whole. Say where/)).toBeTruthy()
    await write(words)
    await send()
    expect(sent).toEqual([['/api/reports', { place, words }]])
    expect((await screen.findByRole('link', { name: 'Back to where you were' })).getAttribute('href')).toBe(back)
    cleanup()
  }
})

test('too little is not sent, and the box says so and has the focus', async () => {
  const sent = openAt('#/about')
  await write('wrong')
  await send()
  expect(screen.getByText('Say in a sentence what is wrong.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('What is wrong?')))
  expect(screen.getByLabelText('What is wrong?').getAttribute('aria-invalid')).toBe('true')
  expect(sent).toEqual([])
})

test('when it cannot be sent the words stay, here and on the device, and the reader is told', async () => {
  openAt('#/about', () => {
    throw new TypeError('offline')
  })
  await write(words)
  await send()
  expect((await screen.findByRole('alert')).textContent).toMatch(/^We could not reach the course/)
  expect(screen.getByText(/What you wrote is kept on this device/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>('What is wrong?').value).toBe(words)
  expect(useRecord.getState().drafts).toEqual({ 'report:/about': words })
})

test('what the site refuses is said in its words', async () => {
  openAt('#/about', () => Response.json({ say: 'That was tried too often. Wait 60 minutes, then try again.' }, { status: 429 }))
  await write(words)
  await send()
  expect((await screen.findByRole('alert')).textContent).toBe('That was tried too often. Wait 60 minutes, then try again.')
})

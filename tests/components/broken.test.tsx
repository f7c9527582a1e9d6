import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Broken } from '#components/ui/broken.tsx'

afterEach(cleanup)

test('a part that breaks says so in its own place, with a way on, and what is beside it stands', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  function Part(): never {
    throw new Error('broken')
  }
  render(
    <>
      <p>Beside it</p>
      <Broken>
        <Part />
      </Broken>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toContain('What you have done is still saved where it was.')
  expect(screen.getByRole('link', { name: 'Save a backup of my record' }).getAttribute('href')).toBe('/settings')
  expect(screen.getByText('Beside it')).toBeTruthy()
})

test('a part that does not break is shown as it is', () => {
  render(<Broken>Fine</Broken>)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('Fine')).toBeTruthy()
})

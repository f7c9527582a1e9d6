import { expect, test } from 'vitest'
import { headersOf } from '#scripts/support/headers.mjs'

test('only a site that is reached by https tells browsers never to come without', () => {
  expect(headersOf({ PUBLIC_URL: 'https://course.example.org' })['Strict-Transport-Security']).toBe('max-age=31536000')
  for (const PUBLIC_URL of [undefined, '', 'http://course.example.org']) expect(headersOf({ PUBLIC_URL })).not.toHaveProperty('Strict-Transport-Security')
})

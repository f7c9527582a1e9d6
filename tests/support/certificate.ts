import * as fc from 'fast-check'
import { tidyName, type Certificate } from '#lib/cpd/certificate.ts'
import { themeIds } from '#lib/sources/types.ts'

export const certificate: Certificate = {
  name: 'Siân Griffiths',
  from: '2026-11-03',
  to: '2026-11-22',
  minutes: 74,
  hours: 1.25,
  participatoryHours: 0,
  module: { id: 'trust', title: 'Promote professionalism and trust' },
  edition: 'code-2018',
  content: '0a1b2c3d4e5f6071',
  themes: ['people', 'trust'],
  standards: ['1.1', '5', '20.6', '20.10'],
  lessons: 4,
  scenarios: [
    { title: 'The friend request', ending: 'good', passed: true },
    { title: 'One tap', ending: 'breach', passed: false },
  ],
  issued: '2026-11-22T20:05:00Z',
}

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))
const words = fc.string({ unit: 'binary', maxLength: 40 })
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)

/** Any certificate at all, sensible or not. */
export const anyCertificate: fc.Arbitrary<Certificate> = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 80 }).map(tidyName),
  from: day,
  to: day,
  minutes: fc.integer({ min: 0, max: 100_000 }),
  hours: hundredths,
  participatoryHours: hundredths,
  module: fc.record({ id: words, title: words }),
  edition: words,
  content: fc.stringMatching(/^[0-9a-f]{16}$/),
  themes: fc.subarray([...themeIds]),
  standards: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 })).map(([whole, part]) => (part ? `${whole}.${part}` : `${whole}`)), { maxLength: 30 }),
  lessons: fc.integer({ min: 0, max: 40 }),
  scenarios: fc.array(fc.record({ title: words, ending: fc.constantFrom('good', 'poor', 'breach'), passed: fc.boolean() }), { maxLength: 8 }),
  issued: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`),
}).map((each) => (each.from <= each.to ? each : { ...each, from: each.to, to: each.from }))

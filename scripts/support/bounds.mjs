// The bounds that the course has set itself. A kB is 1000 bytes; sizes are those of a first visit, on the wire.

/** The most JavaScript of each kind of page. The framework’s own empty page, the floor, has 116. */
const mostScript = { home: 20, lesson: 20.5, exercise: 23, player: 40, debrief: 40, record: 40 }

/** Each bound with the figure reached; what else the machine does can break the `noisy` ones, which say what to measure again. `rows` are those of `npm run measure`, by page; the floor is an empty page of the framework. `used` is what is felt the second time. Lighthouse’s are judged where it was asked. */
export function bounds(rows, used) {
  const { floor, ...pages } = Object.fromEntries(rows.map((row) => [row.page, row]))
  const each = (what, figure, judge, bound) =>
    Object.values(pages).map((row) => ({ what: `${row.page}: ${what}`, figure: figure(row), bound, ok: judge(figure(row)) }))
  return [
    ...Object.entries(mostScript).map(([page, most]) => ({ what: `${page}: JavaScript, kB`, figure: pages[page].jsKb, bound: `at most ${most}`, ok: pages[page].jsKb <= most })),
    ...each('all of a first visit, kB', (row) => row.transferKb, (n) => n <= 120, 'at most 120'),
    ...each('hosts of others asked', (row) => row.thirdParty.length, (n) => n === 0, '0'),
    ...each('errors thrown', (row) => row.errors, (n) => n === 0, '0'),
    ...each('axe violations', (row) => row.axe, (n) => n === 0, '0'),
    ...each('layout shift, the worst of all visits', (row) => row.cls, (n) => n === 0, '0'),
    { what: 'lesson: blocking time against the floor', figure: ratio(pages.lesson.tbt, floor.tbt), bound: 'at most 1.15', ok: pages.lesson.tbt <= 1.15 * floor.tbt, noisy: 'times' },
    { what: 'lesson: largest paint against the floor', figure: ratio(pages.lesson.lcp, floor.lcp), bound: 'at most 1.15', ok: pages.lesson.lcp <= 1.15 * floor.lcp, noisy: 'times' },
    { what: 'from a press to the next scene, the slowest of a story, ms', figure: used.pickMs, bound: 'under 100', ok: used.pickMs < 100, noisy: 'presses' },
    { what: 'the whole course on a phone, bytes', figure: used.offlineBytes, bound: 'under 1500000', ok: used.offlineBytes < 1_500_000 },
    { what: 'a second visit on a later day, bytes both ways', figure: used.repeatBytes, bound: 'under 1000', ok: used.repeatBytes < 1000 },
    { what: 'a story opened again at its scene, ms', figure: used.resumeMs, bound: 'under 1000', ok: used.resumeMs < 1000, noisy: 'back' },
    ...(floor.lighthouse ? scores(floor.lighthouse.performance - 3) : []),
  ]

  function scores(least) {
    return [
      ...each('Lighthouse performance', (row) => row.lighthouse.performance, (n) => n >= least, `at least ${least}`).map((score) => ({ ...score, noisy: 'scores' })),
      ...each('Lighthouse accessibility', (row) => row.lighthouse.accessibility, (n) => n === 100, '100'),
      ...each('Lighthouse best practices', (row) => row.lighthouse['best-practices'], (n) => n === 100, '100'),
    ]
  }
}

function ratio(figure, of) {
  return Math.round((100 * figure) / of) / 100
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

import { expect, test } from 'vitest'
import { changesBetween, filesOf, inParcel, keyOf, lightOf, missing, pageOf, plan, sizeOf, toUpdate, type FileList } from '#lib/offline/list.ts'

const old: FileList = {
  version: '1',
  files: [
    { address: '/', hash: 'home1', size: 10, needs: [1] },
    { address: '/a.js', hash: 'a1', size: 5 },
    { address: '/lessons/one', hash: 'one1', size: 20, needs: [1, 3] },
    { address: '/face.webp', hash: 'f', size: 2 },
    { address: '/lessons/two', hash: 'two1', size: 30, needs: [1] },
    { address: '/code', hash: 'code1', size: 40, needs: [1] },
  ],
  shell: [0],
  common: [5],
  tracks: { student: [2], course: [2, 4] },
  parcels: { student: { address: '/parcels/student-1.bin', size: 50 }, course: { address: '/parcels/course-1.bin', size: 60 } },
  titles: { '/lessons/one': { title: 'One', words: 'w1' }, '/lessons/two': { title: 'Two', words: 'w2' } },
  news: [{ on: '2026-01-01', text: 'It began.' }],
}

const addresses = (files: readonly { address: string }[]) => files.map(({ address }) => address).sort()
const keys = (...files: readonly { address: string; hash: string }[]) => new Set(files.map(keyOf))

test('without a way chosen there is the shell, with what it needs', () => {
  expect(addresses(filesOf(old, []))).toEqual(['/', '/a.js'])
})

test('a way brings its pages, what they need and what comes along, each once', () => {
  expect(addresses(filesOf(old, ['student']))).toEqual(['/', '/a.js', '/code', '/face.webp', '/lessons/one'])
  expect(sizeOf(filesOf(old, ['student', 'course']))).toBe(107)
})

test('a way that a later version no longer has is passed over', () => {
  expect(addresses(filesOf(old, ['gone']))).toEqual(['/', '/a.js'])
})

test('a page that was opened is kept with what it needs; another address is not', () => {
  expect(addresses(pageOf(old, '/lessons/one'))).toEqual(['/a.js', '/face.webp', '/lessons/one'])
  expect(pageOf(old, '/admin')).toEqual([])
})

test('what is kept in an older form is missing', () => {
  expect(addresses(missing(filesOf(old, []), keys(old.files[0]!, { address: '/a.js', hash: 'a0' })))).toEqual(['/a.js'])
})

test('a parcel holds what its way has beyond the shell', () => {
  expect(addresses(inParcel(old, 'student'))).toEqual(['/code', '/face.webp', '/lessons/one'])
})

test('files come by a parcel when that is smaller than they are one by one, and else one by one', () => {
  const { course, student } = old.parcels
  expect(plan(old, filesOf(old, ['course']))).toEqual({ parcels: [course], files: filesOf(old, []), size: 75 })
  // The parcel of the course would save 2 bytes of 62, that of the student 12.
  expect(plan(old, filesOf(old, ['student']))).toEqual({ parcels: [student], files: filesOf(old, []), size: 65 })
  const one = pageOf(old, '/lessons/one')
  expect(plan(old, one)).toEqual({ parcels: [], files: one, size: 27 })
  expect(plan(old, [])).toEqual({ parcels: [], files: [], size: 0 })
})

test('a page is asked for without its style by who has that already; a file is what it is', () => {
  expect(old.files.map(lightOf)).toEqual(['/light', '/a.js', '/light/lessons/one', '/face.webp', '/light/lessons/two', '/light/code'])
})

test('an update fetches what was kept in its new form, what that needs now, and what is new in a chosen way; not what is the same', () => {
  const next: FileList = {
    ...old,
    files: [
      { address: '/', hash: 'home2', size: 10, needs: [1] },
      { address: '/b.js', hash: 'b2', size: 5 },
      { address: '/lessons/one', hash: 'one2', size: 20, needs: [1, 3] },
      { address: '/face.webp', hash: 'f', size: 2 },
      { address: '/lessons/two', hash: 'two2', size: 30, needs: [1] },
      { address: '/code', hash: 'code1', size: 40, needs: [1] },
      { address: '/lessons/three', hash: 'three2', size: 30, needs: [1] },
    ],
    tracks: { student: [2, 6], course: [2, 4, 6] },
  }
  const opened = keys(...filesOf(old, []), ...pageOf(old, '/lessons/one'))
  expect(addresses(toUpdate(next, opened, []))).toEqual(['/', '/b.js', '/lessons/one'])
  expect(addresses(toUpdate(next, keys(...filesOf(old, ['student'])), ['student']))).toEqual(['/', '/b.js', '/lessons/one', '/lessons/three'])
})

test('what changed is its news, the pages that read otherwise and the new ones, by their titles', () => {
  const next = {
    titles: { '/lessons/one': { title: 'One', words: 'w1' }, '/lessons/two': { title: 'Two, again', words: 'other' }, '/lessons/three': { title: 'Three', words: 'w3' } },
    news: [{ on: '2026-02-01', text: 'It can be kept.' }, ...old.news],
  }
  expect(changesBetween(old, next)).toEqual({ news: [{ on: '2026-02-01', text: 'It can be kept.' }], changed: ['Two, again'], added: ['Three'] })
  expect(changesBetween(old, old)).toEqual({ news: [], changed: [], added: [] })
})

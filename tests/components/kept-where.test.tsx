import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useRecord } from '#client/store.ts'
import { Reflect } from '#components/lesson/reflect.tsx'
import { BackupNudge } from '#components/record/backup.tsx'
import { WhereKept } from '#components/record/where-kept.tsx'
import type { Row } from '#lib/record/rows.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { check, evening } from '#tests/support/rows.ts'

const link: Link = { account: 'ama', name: 'Ama', email: 'ama@example.org', since: 7 }
const rows: Row[] = Array.from({ length: 14 }, (_, n) => check(evening(`20:${n + 10}`), 'loaf'))

beforeEach(() => useRecord.setState({ status: 'ready', place: 'device', rows: [], sent: new Set(), link: undefined }))
afterEach(cleanup)

function said(): string | null {
  return document.body.textContent
}

test('a backup is asked for when much is on this device alone, and not for what an account has', () => {
  useRecord.setState({ rows })
  const { rerender } = render(<BackupNudge />)
  expect(screen.getByText('This record is on this device only.')).toBeTruthy()
  useRecord.setState({ link, sent: new Set(rows.map(({ id }) => id)) })
  rerender(<BackupNudge />)
  expect(said()).toBe('')
  useRecord.setState({ sent: new Set() })
  rerender(<BackupNudge />)
  expect(screen.getByText('Some of your record is on this device only.')).toBeTruthy()
})

test('a note says that it is in the account only when reflections are sent', () => {
  useRecord.setState({ link })
  const { rerender } = render(<Reflect lesson="boundaries">What now?</Reflect>)
  expect(said()).toContain('It is kept on this device.')
  useRecord.setState({ link: { ...link, reflections: true } })
  rerender(<Reflect lesson="boundaries">What now?</Reflect>)
  expect(said()).toContain('It is kept on this device, and in your account.')
  useRecord.setState({ link: { ...link, reflections: true, out: true } })
  rerender(<Reflect lesson="boundaries">What now?</Reflect>)
  expect(said()).toContain('It is kept on this device.')
})

test('what is never sent is never said to be in an account', () => {
  useRecord.setState({ link: { ...link, reflections: true } })
  render(<WhereKept />)
  expect(said()).toBe('on this device')
})

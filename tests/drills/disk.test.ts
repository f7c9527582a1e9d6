import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { lostAndDoubled, signUp, startWriters } from '#scripts/support/writers.ts'
import { ask, drillFolder, expectPlain, figure, meanwhile, newPassword, read, startSite, until, write } from '#tests/support/drill.ts'
import { besides, fill, requireSmallDisks, smallDisk } from '#tests/support/small-disk.ts'

beforeAll(requireSmallDisks)

test('the disk is full: what was kept is still given out, new things are refused in words until there is room, and nothing acknowledged is lost', async () => {
  const folder = drillFolder()
  const data = join(folder, 'data')
  const site = await startSite(folder, { through: smallDisk(data, 24) })
  const [me, ...others] = await signUp(site.origin, 5)
  const writers = startWriters(site.origin, others)
  await until(200, () => write(site, me!), 30)
  await sleep(2000)

  const filler = fill(site, data)
  // SQLite goes on for a while in the room that its log has already.
  const { seconds: wentOn } = await until(507, () => (filler.more(), write(site, me!)), 60)
  const writing = meanwhile(() => write(site, me!))
  const reading = meanwhile(() => read(site, me!))
  for (let n = 0; n < 10; n++) {
    await sleep(500)
    filler.more() // what SQLite gives back in between
    expect(await ask(site, n % 2 ? '/' : '/lessons/dignity-and-privacy')).toMatchObject({ status: 200 })
  }
  const refused = (await writing.stop()).filter(({ status }) => status !== 200)
  const notRead = (await reading.stop()).filter(({ status }) => status !== 200)
  filler.free()
  const { seconds } = await until(200, () => write(site, me!), 5)
  await sleep(1000)
  await writers.stop()

  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) expectPlain(answer, 507, /no room left to keep anything new/)
  expect(notRead).toEqual([])
  expect(await lostAndDoubled(site.origin, others, writers.acknowledged)).toEqual({ lost: [], doubled: [] })
  const kept = writers.acknowledged.reduce((sum, { size }) => sum + size, 0)
  figure(`it went on for ${wentOn.toFixed(1)} s in the room it had; ${refused.length} writes refused with 507, the first accepted ${seconds.toFixed(1)} s after there was room; of ${kept} rows none lost, none doubled`)
})

test('the disk cannot be written: pages are served, the trouble is named, and the server mends itself when it can be', async () => {
  const folder = drillFolder()
  const [data, disk] = [join(folder, 'data'), join(folder, 'disk')]
  mkdirSync(disk)
  // A store that was in use when the machine went down, and that comes up again on a disk for reading alone.
  const before = await startSite(folder)
  const person = { name: 'Ama', email: 'ama@example.org', password: newPassword() }
  const { cookies: me } = await ask(before, '/api/auth/sign-up/email', { body: person })
  await until(200, () => write(before, me), 30)
  await before.stop('SIGKILL')

  const site = await startSite(folder, { env: { DATA_DIR: disk }, through: smallDisk(disk, 24, `cp -a '${data}/.' "$0"; mount -o remount,bind,ro "$0"`) })
  for (const path of ['/', '/record', '/lessons/dignity-and-privacy']) expect(await ask(site, path)).toMatchObject({ status: 200 })
  expectPlain(await ask(site, '/api/auth/sign-in/email', { body: person }), 507, /cannot write to its disk/)
  expectPlain(await write(site, me), 507, /cannot write to its disk/)
  besides(site, ['mount', '-o', 'remount,bind,rw', disk])
  const { seconds } = await until(200, () => write(site, me), 10)
  expect(await ask(site, '/api/auth/sign-in/email', { body: person })).toMatchObject({ status: 200 })
  figure(`507 while it could not, and ${seconds.toFixed(1)} s after it could be written all worked, without a restart`)
})

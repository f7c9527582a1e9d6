import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { ask, drillFolder, expectPlain, figure, newPassword, newRow, read, startSite, write } from '#tests/support/drill.ts'

beforeAll(requireFaketime)

test('the clock is a day ahead, ten years ahead, a day behind: nothing is lost, and who was away for that long signs in again', async () => {
  const folder = drillFolder()
  const person = { name: 'Ama', email: 'ama@example.org', password: newPassword() }
  const sent: string[] = []
  let cookie = ''

  for (const [moved, days] of [['+0d', 0], ['+1d', 1], ['+10y', 3650], ['-1d', -1]] as const) {
    const site = await startSite(folder, { env: clock(moved) })
    if (days === 0) ({ cookies: cookie } = await ask(site, '/api/auth/sign-up/email', { body: person }))
    if (days === 3650) {
      expectPlain(await write(site, cookie), 401, /not signed in/)
      const signedIn = await ask(site, '/api/auth/sign-in/email', { body: person })
      expect(signedIn, `signing in at ${moved}`).toMatchObject({ status: 200 })
      cookie = signedIn.cookies
    }
    const row = newRow()
    expect(await write(site, cookie, row), `a write at ${moved}`).toMatchObject({ status: 200 })
    sent.push(row.id)
    const { now, rows } = JSON.parse((await read(site, cookie)).text) as { now: string; rows: { id: string }[] }
    expect((Date.parse(now) - Date.now()) / 86_400_000, 'the clock really runs elsewhere').toBeCloseTo(days, 1)
    expect(rows.map(({ id }) => id).sort(), `what is there at ${moved}`).toEqual([...sent].sort())
    await site.stop()
  }
  figure(`${sent.length} of ${sent.length} rows were there after every step`)
})

/** Moves the clock of one process; timers run as they do, and the machine’s own clock stays. */
function clock(moved: string): Record<string, string> {
  const library = /^LD_PRELOAD=(.*)$/m.exec(execFileSync('faketime', ['-m', '-f', moved, 'env']).toString())![1]!
  return { LD_PRELOAD: library, FAKETIME: moved, FAKETIME_DONT_FAKE_MONOTONIC: '1' }
}

function requireFaketime() {
  if (!isHere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const args of [['update'], ['install', '-y', 'faketime']]) execFileSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' })
  }
  if (!isHere()) throw new Error('This machine cannot move the clock of a process: it lacks faketime (on Debian: sudo apt-get install faketime).')
}

function isHere(): boolean {
  try {
    return Boolean(execFileSync('faketime', ['--version'], { stdio: 'pipe' }))
  } catch {
    return false
  }
}

import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'

/** An invitation to a role, as an administrator’s would be: put into the store of the site under test. Returns the address that it is opened at. */
export function invitation(baseURL: string, role: 'educator' | 'administrator' = 'educator'): string {
  const code = randomBytes(32).toString('base64url')
  const store = new Sqlite(join(tmpdir(), `before-you-post-e2e-${new URL(baseURL).port}`, 'course.db'))
  const now = Date.now()
  const values = [createHash('sha256').update(code).digest('base64url'), '', role, randomUUID(), new Date(now).toISOString(), new Date(now + 86_400_000).toISOString()]
  store.pragma('busy_timeout=5000')
  store.prepare('insert into invitation (id, email, role, by, at, expires) values (?, ?, ?, ?, ?, ?)').run(...values)
  store.close()
  return `/account#invited=${code}`
}

import type { Db, Role } from '#server/db/schema.ts'
import { openBrowser } from './signing-in.ts'

type Answer = { status: number; headers: Headers; body: Record<string, unknown> & { say?: string } }

/** Somebody at a browser of their own, who may be signed in: asks a door, or with a body sends to it, and reads the answer. */
export function newVisitor() {
  const { send, ...browser } = openBrowser()
  async function ask(...asked: Parameters<typeof send>): Promise<Answer> {
    const response = await send(...asked)
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] }
  }
  return { ...browser, send, ask, auth: browser.ask }
}

export type Visitor = ReturnType<typeof newVisitor>

let people = 0
const password = 'a long walk by the sea'

/**
 * Somebody who has just made an account here, and is signed in: by a link in an e-mail, or, which takes a second to hash, with a password.
 */
export async function signUp(db: Db, { name = 'Ama', role = 'learner' as Role, by = 'link' as 'link' | 'password' } = {}): Promise<{ id: string; email: string; visitor: Visitor; password: string }> {
  const visitor = newVisitor()
  const email = `person-${++people}@example.org`
  if (by === 'password') {
    await visitor.auth('/sign-up/email', { name, email, password })
  } else {
    await visitor.auth('/sign-in/magic-link', { name, email })
    const { body } = await db.selectFrom('mail').select('body').where('recipient', '=', email).executeTakeFirstOrThrow()
    await visitor.auth(`/magic-link/verify?token=${/#link=([\w-]+)/.exec(body)![1]}`)
    await db.deleteFrom('mail').where('recipient', '=', email).execute()
  }
  const { id } = await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  if (role !== 'learner') await db.updateTable('person').set({ role }).where('id', '=', id).execute()
  return { id, email, visitor, password }
}

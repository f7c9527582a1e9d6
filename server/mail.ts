import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from './db/schema.ts'

export type Mail = { to: string; subject: string; text: string }

/** Puts an e-mail among those to go out. */
export async function sendMail(db: Db, { to, subject, text }: Mail, now: string): Promise<void> {
  await db.insertInto('mail').values({ id: randomUUID(), recipient: to, subject, body: text, at: now, sent: null, trouble: null }).execute()
}

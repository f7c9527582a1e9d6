import 'server-only'
import { sayCode } from '#lib/groups/code.ts'
import type { Db } from './db/schema.ts'
import { sendMail } from './mail.ts'

/**
 * Sends the link to join a group to people who were put on its list. After the list itself is safe, and never again for the same list: of a crash in between some have no e-mail,
 * and nobody has two.
 */
export async function sendJoinLinks(db: Db, group: string, to: readonly string[], origin: string, now: string): Promise<void> {
  if (to.length === 0) return
  const { name, code } = await db.selectFrom('study_group').select(['name', 'code']).where('id', '=', group).executeTakeFirstOrThrow()
  const text = `Hello,

You are on the list of the group “${name}” on Before You Post, a free course on using social media responsibly for nurses, midwives, nursing associates and students.

Open this link to join:

${origin}/join#${code}

Or type the code ${sayCode(code)} at ${origin}/join. If you have an account already, sign in first.

Once you have joined, the educators of the group see which parts you have finished, when, and in how much time. They never see what you chose or wrote. If you did not expect this, leave it: nothing happens unless you join.`
  await db.transaction().execute(async (tx) => {
    for (const each of to) await sendMail(tx, { to: each, subject: 'Join your group on Before You Post', text }, now)
  })
}

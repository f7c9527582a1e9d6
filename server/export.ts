import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { sayAddress } from '#lib/account/address.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { makeBackup } from '#lib/record/make-backup.ts'
import { historyOf, note } from './audit.ts'
import type { Db } from './db/schema.ts'
import { groupsHeld, remindingHeld } from './export-groups.ts'
import { keptCertificates } from './kept-certificates.ts'
import { allRows, keptApart, outcomesIn } from './records.ts'
import { versionOf } from './to-judge.ts'
import type { Person } from './who.ts'

/**
 * Everything that is held of somebody, as one zip archive for them to take away. Nothing that opens a door (passwords, tokens, codes of
 * invitations), and nothing of anybody else.
 */
export async function exportOf(db: Db, person: Person, now: string): Promise<Uint8Array> {
  await note(db, { actor: person.id, what: 'record exported' }, now)
  const rows = await allRows(db, person.id)
  const certificates = await keptCertificates(db, person.id)
  const held: Record<string, unknown> = {
    'record.json': makeBackup(rows, {}, now),
    'account.json': await accountOf(db, person.id),
    ...(certificates.length > 0 ? { 'certificates.json': certificates } : {}),
    'kept-apart.json': await keptApart(db, person.id),
    'history.json': await historyOf(db, person.id),
    'outcomes.json': outcomesIn(rows, versionOf),
    ...(await groupsHeld(db, person.id)),
  }
  const texts = Object.entries(held).map(([name, value]): [string, string] => [name, `${JSON.stringify(value, null, 1)}\n`])
  const files = [['READ-ME.txt', readMe(Object.keys(held), now)] as const, ...texts]
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: now })
}

async function accountOf(db: Db, id: string) {
  const { email, ...person } = await db
    .selectFrom('person')
    .select(['name', 'email', 'emailVerified', 'image', 'role', 'createdAt as made', 'updatedAt as changed', 'lastSeen', 'warned'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const logins = await db.selectFrom('login').select(['providerId', 'accountId', 'createdAt as since']).where('userId', '=', id).execute()
  return {
    id,
    ...person,
    email: sayAddress(email),
    emailVerified: Boolean(person.emailVerified),
    signsInWith: logins.map(({ providerId, accountId, since }) =>
      providerId === 'credential' ? { way: 'a password of this site', since } : { way: `a single sign-on (${providerId})`, knownThereAs: accountId, since },
    ),
    recoveryLink: (await db.selectFrom('recovery').select('made').where('person', '=', id).executeTakeFirst()) ?? null,
    reminders: await remindingHeld(db, id),
    signedIn: await db.selectFrom('session').select(['createdAt as since', 'expiresAt as until']).where('userId', '=', id).execute(),
    invitations: await db.selectFrom('invitation').select(['role', 'at', 'expires', 'used', 'withdrawn']).where(({ fn }) => fn('lower', ['email']), '=', email).execute(),
    // Without their words, which may be a link that signs in.
    mail: await db.selectFrom('mail').select(['subject', 'at', 'sent']).where(({ fn }) => fn('lower', ['recipient']), '=', email).orderBy('at').execute(),
  }
}

const about: Readonly<Record<string, string>> = {
  'record.json': 'Your record: every choice, answer, note, entry and reflection that your devices sent here. Choose this file where the course asks for a backup, in any browser, and your record is there.',
  'account.json': 'Your name, address and role, how you sign in and since when, how you are reminded, and which e-mails were written to you. It holds no passwords and no links.',
  'certificates.json': 'The certificates that you asked this site to keep. “code” is what stands in the link of each; “revoked” says when you revoked it, if you did.',
  'kept-apart.json': 'What your devices sent and the course could not take into your record, as it came, and why.',
  'history.json': 'What was noted about your account for administrators: when it was made, when its password or its role changed, and so on. Other people are not named in it.',
  'groups.json': 'The groups that you are in, as their educators know you there, with what was assigned to you; and those that you teach. Other people are not in it.',
  'outcomes.json': 'What this site worked out of your attempts at the stories: how each ended. It is worked out of record.json, and can be again.',
}

function readMe(names: readonly string[], now: string): string {
  const parts = names.map((name) => `${name}\n  ${about[name]}`)
  return `Before You Post: everything that is held of you\n\nMade on ${sayDay(now.slice(0, 10))} at ${now.slice(11, 16)} (UTC). All but this page is JSON: text that people and programs can read.\n\n${parts.join('\n\n')}\n\nReflections are yours: think before you hand this archive to anybody.\n`
}

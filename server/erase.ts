import 'server-only'
import { randomBytes } from 'node:crypto'
import { isAddress } from '#lib/account/address.ts'
import { note, type Noted } from './audit.ts'
import type { Db } from './db/schema.ts'
import { forgetInPatterns } from './patterns.ts'
import { allRows } from './records.ts'
import { forgetRemembered } from './remembered.ts'
import { administrators } from './roles.ts'
import { sightOf } from './sight.ts'
import { onlyTheirs } from './teach/groups.ts'
import type { Person } from './who.ts'

/** What was erased, for the person whose it was to keep: nobody else has it. An administrator finds the number, and no more, among what is noted. */
export type Receipt = {
  number: string
  at: string
  erased: Record<'rows' | 'attempts' | 'kept apart' | 'certificates' | 'group memberships' | 'sessions' | 'e-mails' | 'addresses in invitations', number>
  stays: string[]
  backups: string
}

/**
 * Erases somebody’s account for good, at their own wish, with everything that is kept of them.
 *
 * Refused to the only administrator, since nobody could look after the site, and to the only educator of a group.
 */
export async function eraseAccount(db: Db, person: Person, now: string): Promise<{ ok: true; receipt: Receipt } | { ok: false; say: string }> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; receipt: Receipt } | { ok: false; say: string }> => {
    const all = await administrators(tx, now)
    if (all.length === 1 && all[0] === person.id) {
      return { ok: false, say: 'You are the only administrator of this site, so nobody could look after it. Make somebody else an administrator first, then erase your account.' }
    }
    const groups = await onlyTheirs(sightOf(tx), person)
    if (groups.length > 0) {
      return { ok: false, say: `You are the only educator of ${listed(groups)}, so nobody could look after ${groups.length === 1 ? 'it' : 'them'}. Add another educator there, or archive ${groups.length === 1 ? 'the group' : 'the groups'}. Then erase your account.` }
    }
    return { ok: true, receipt: await erase(tx, person, { actor: person.id, what: 'account erased' }, now) }
  })
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map((name) => `“${name}”`))
}

/**
 * Takes everything out of the store that is somebody’s or tells of them. What belongs to them goes with them (schema.ts); what only bears their
 * address or their id is found here.
 *
 * @param tx a transaction, since half of it must never happen
 */
export async function erase(tx: Db, { id, email }: { id: string; email: string }, why: Pick<Noted, 'actor' | 'what' | 'whom'>, now: string): Promise<Receipt> {
  const address = email.toLowerCase()
  // A device of theirs that is just sending waits here, and then finds no account; so what is counted is what goes.
  await tx.updateTable('learner').set(({ ref }) => ({ seq: ref('seq') })).where('id', '=', id).execute()
  const rows = await allRows(tx, id)
  const apart = await tx.deleteFrom('refused').where('learner', '=', id).executeTakeFirst()
  const certificates = await tx.deleteFrom('certificate').where('learner', '=', id).executeTakeFirst()
  const sessions = await tx.deleteFrom('session').where('userId', '=', id).executeTakeFirst()
  const mail = await tx.deleteFrom('mail').where(({ fn }) => fn('lower', ['recipient']), '=', address).executeTakeFirst()
  const invitations = await tx.updateTable('invitation').set({ email: '' }).where(({ fn }) => fn('lower', ['email']), '=', address).executeTakeFirst()
  const memberships = await eraseMemberships(tx, id, address)
  await tx.updateTable('invitation').set({ by: '' }).where('by', '=', id).execute()
  // Whoever has a certificate of theirs knows its number, and with it the name.
  await tx.updateTable('audit').set({ detail: null }).where('actor', '=', id).where('what', '=', 'certificate revoked').execute()
  await eraseLinks(tx, id, address)
  await tx.deleteFrom('person').where('id', '=', id).execute()
  forgetRemembered(id)

  const number = randomBytes(8).toString('hex').replace(/.{4}(?=.)/g, '$&-')
  await note(tx, { ...why, detail: number }, now)
  return {
    number,
    at: now,
    erased: {
      rows: rows.length,
      attempts: rows.filter(({ kind }) => kind === 'attempt').length,
      'kept apart': Number(apart.numDeletedRows),
      certificates: Number(certificates.numDeletedRows),
      'group memberships': memberships,
      sessions: Number(sessions.numDeletedRows),
      'e-mails': Number(mail.numDeletedRows),
      'addresses in invitations': Number(invitations.numUpdatedRows),
    },
    stays,
    backups,
  }
}

const stays = [
  'What was noted for administrators of this site: when an account was made, changed or erased, by its number alone. Nothing says any more whose number it was.',
  'The numbers of certificates that you have revoked, so that they stay revoked. They name nobody.',
]
const backups = 'Whoever runs this site keeps backups for a time of their own (see /privacy). Until those are overwritten they still hold what was erased here.'

/** From the lists of groups, and from what was counted there; also where an educator has put down an address that was shown to be theirs, and they have not come. */
async function eraseMemberships(tx: Db, id: string, address: string): Promise<number> {
  await forgetInPatterns(tx, id)
  const proved = isAddress(address) && (await tx.selectFrom('person').select('id').where('id', '=', id).where('emailVerified', '=', 1).executeTakeFirst())
  const gone = await tx
    .deleteFrom('member')
    .where((eb) => eb.or([eb('person', '=', id), ...(proved ? [eb.and([eb('person', 'is', null), eb('email', '=', address)])] : [])]))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** The links to sign in or to choose a new password that were not used yet. A sign-in by link bears the address as it was typed. */
async function eraseLinks(tx: Db, id: string, address: string) {
  const open = await tx.selectFrom('verification').select(['id', 'value']).execute()
  const theirs = open.filter(({ value }) => value === id || value.toLowerCase().includes(JSON.stringify(address)))
  if (theirs.length > 0) await tx.deleteFrom('verification').where('id', 'in', theirs.map((each) => each.id)).execute()
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { createTransport, type NodemailerError } from 'nodemailer'
import { isAddress } from '#lib/account/address.ts'
import type { Db, Schema } from './db/schema.ts'
import { publicOrigin } from './origin.ts'
import { causes } from './trouble.ts'

type Env = Readonly<Record<string, string | undefined>>

/** An e-mail: plain text, to one address. */
export type Mail = { to: string; subject: string; text: string }

/** Where e-mails are handed over, who they are from, and the host that they are of. */
type MailServer = { url: URL; from: string; host: string }

/**
 * The mail server at `SMTP_URL`, writing as `MAIL_FROM`; or why there is none, in words for the log.
 *
 * Only with `PUBLIC_URL`: without it the links in an e-mail would be built from what a request says of itself, and whoever asks for a link
 * for somebody else could have it lead to a site of their own.
 */
export function mailServer(env: Env = process.env): { ok: true; server: MailServer } | { ok: false; say: string } {
  const { SMTP_URL: url, MAIL_FROM: from } = env
  const no = (why: string) => ({ ok: false as const, say: `${why} Until then e-mails stay here, where an administrator reads them.` })
  if (!url) return no('E-mail: there is no mail server. Set SMTP_URL to have them sent.')
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || !new URL(url).hostname) {
    return no('SMTP_URL: it is no address of a mail server. Write it like smtp://user:password@smtp.example.org:587.') // not what it is: there is a password in it
  }
  let home: string | undefined
  try {
    home = publicOrigin(env)
  } catch (fault) {
    return no(`${(fault as Error).message}.`)
  }
  if (!home) return no('SMTP_URL: it is not used without PUBLIC_URL, which says where the links in an e-mail lead. Set PUBLIC_URL to the address of this site.')
  const { hostname } = new URL(home)
  if (from && !address.test(from.match(/^[^<>\p{Cc}]*<(.+)>$/u)?.[1] ?? from)) return no(`MAIL_FROM: “${from}” is no address. Write it like Before You Post <course@example.org>.`)
  return { ok: true, server: { url: new URL(url), from: from || `Before You Post <no-reply@${hostname}>`, host: hostname } }
}

/** Whether this instance sends e-mails by itself. */
export function mailWorks(env: Env = process.env): boolean {
  return mailServer(env).ok
}

/** One address and nothing else: what else could be read as a name, a second address or a header. */
const address = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u

/**
 * Writes an e-mail down, so that a crash loses nothing, and has it sent without being waited for; in a transaction, whose rows nobody else
 * sees yet, by the next round of `deliverMail`. Without a mail server it stays here and is not sent later either. To an account without an address nothing is written.
 *
 * @throws for what is not one plain address, and for a subject that could carry a header of its own
 */
export async function sendMail(db: Db, { to, subject, text }: Mail, now: string, env: Env = process.env): Promise<void> {
  if (!address.test(to)) throw new Error('An e-mail was refused: it must go to one address, without a name and without line breaks.')
  if (!isAddress(to)) return
  if (/\p{Cc}/u.test(subject)) throw new Error('An e-mail was refused: its subject must be one line.')
  const due = mailWorks(env) ? now : null
  await db.insertInto('mail').values({ id: randomUUID(), recipient: to, subject, body: text, at: now, due, sent: null, trouble: null }).execute()
  if (due && !db.isTransaction) soon(db, env)
}

const rounds = new WeakMap<Db, Promise<void>>()

/** One round after another, so that a whole lecture hall that asks for links does not become as many connections to the mail server. */
function soon(db: Db, env: Env): void {
  const round = (rounds.get(db) ?? Promise.resolve())
    .then(() => deliverMail(db, new Date().toISOString(), env))
    .catch((fault: unknown) => console.error(`E-mail: it could not be sent just now and is tried again. ${causes(fault)}`))
  rounds.set(db, round)
}

/** How long after each try the next one comes, in minutes; the last of these for all others. */
const pauses = [1, 5, 30, 60]
/** No try takes longer, in ms, and so none is still going on when the next is due. */
const longestTry = 45_000
const atOnce = 4
const day = 86_400_000

/**
 * Sends what is due, oldest first. What fails is tried again after 1, 5 and 30 minutes, then hourly, and given up after three days; at once when the
 * mail server refuses it for good. Several processes may do so at a time: each e-mail is claimed, and with that put off until its next try.
 *
 * An e-mail goes out at least once: a process that dies between the server’s “yes” and writing it down sends it again, under the same Message-ID, by which
 * most mailboxes show it once. What is written down as sent is never sent again.
 */
export async function deliverMail(db: Db, now: string, env: Env = process.env): Promise<void> {
  const found = mailServer(env)
  if (!found.ok) return
  const began = performance.now()
  /** The time, in so many minutes from when it is asked: a round may take some. */
  const time = (minutes = 0) => new Date(Date.parse(now) + performance.now() - began + minutes * 60_000).toISOString()
  await giveUp(db, now)
  let reached = true
  const work = async () => {
    for (let mail; reached && (mail = await claim(db, time)); ) reached = await post(db, mail, found.server, time)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

type Time = (minutes?: number) => string

async function giveUp(db: Db, now: string) {
  const trouble = sql<string>`'Given up after three days. ' || coalesce(trouble, '')`
  await db.updateTable('mail').set({ due: null, trouble }).where('due', 'is not', null).where('at', '<', before(now, 3)).execute()
}

type Row = Pick<Schema['mail'], 'id' | 'recipient' | 'subject' | 'body' | 'at'> & { tries: number }

/** The oldest e-mail that is due, for this process alone: whoever else wanted it finds its `tries` counted up. */
async function claim(db: Db, time: Time): Promise<Row | undefined> {
  for (;;) {
    const mail = await db.selectFrom('mail').selectAll().where('due', '<=', time()).orderBy('at').limit(1).executeTakeFirst()
    if (!mail) return undefined
    const due = time(pauses[Math.min(mail.tries, pauses.length - 1)])
    const claimed = await db.updateTable('mail').set({ tries: mail.tries + 1, due }).where('id', '=', mail.id).where('tries', '=', mail.tries).where('due', 'is not', null).executeTakeFirst()
    if (claimed.numUpdatedRows === 1n) return mail
  }
}

/** What a mail server has taken and the store could not be told yet: it is told at the next try, and nothing is sent. */
const taken = new Set<string>()

/** Sends one e-mail and writes down what came of it. False when no other would fare better just now. */
async function post(db: Db, mail: Row, server: MailServer, time: Time): Promise<boolean> {
  try {
    if (!taken.has(mail.id)) await handOver(mail, server)
    taken.add(mail.id)
  } catch (error) {
    const fault = error as NodemailerError
    const trouble = inWords(fault, mail.recipient)
    await db.updateTable('mail').set({ trouble, ...(isForGood(fault) ? { due: null } : {}) }).where('id', '=', mail.id).where('sent', 'is', null).execute()
    return fault.responseCode !== undefined && !['EAUTH', 'ETLS'].includes(fault.code ?? '')
  }
  // The words go: there may be a one-time link in them.
  await db.updateTable('mail').set({ sent: time(), body: '', due: null, trouble: null }).where('id', '=', mail.id).execute()
  taken.delete(mail.id)
  return true
}

async function handOver({ id, recipient, subject, body, at }: Row, { url, from, host }: MailServer) {
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const timeouts = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  // A password crosses no network in the clear, whatever a server says that it can do.
  const transport = createTransport({ url: url.href, requireTLS: Boolean(url.username) && !here, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  await transport.sendMail({
    from,
    to: { name: '', address: recipient },
    subject,
    text: body,
    date: new Date(at),
    messageId: `<${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' }, // so that nobody’s absence note answers it
    signal: AbortSignal.timeout(longestTry),
  })
}

/** Whether the mail server will never take this e-mail. What it says of us, who we are or how we came, may change. */
function isForGood({ permanent, command }: NodemailerError): boolean {
  return permanent === true && ['RCPT TO', 'DATA'].includes(command ?? '')
}

function inWords(fault: NodemailerError, recipient: string): string {
  const said = `“${withoutPeople(fault.response ?? fault.message, recipient)}”`
  if (isForGood(fault)) return `The mail server refuses this e-mail for good: ${said}. See whether the address is right, and send it anew.`
  if (fault.code === 'EAUTH') return `The mail server does not let this site in: ${said}. See whether user and password in SMTP_URL are right. It is tried again by itself.`
  if (fault.code === 'ETLS') return `There is no safe way to the mail server: ${said}. A password goes over TLS only: let the server offer STARTTLS, or use smtps:// in SMTP_URL. It is tried again by itself.`
  if (fault.responseCode !== undefined) return `The mail server does not take this e-mail yet: ${said}. It is tried again by itself.`
  return `The mail server cannot be reached: ${said}. See whether SMTP_URL is right and the server runs. It is tried again by itself.`
}

/** What a server says, on one line and without anybody’s address, whole or the part before the @. */
function withoutPeople(said: string, recipient: string): string {
  const name = recipient.split('@')[0]!.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const whole = said.replace(/\s+/g, ' ').trim()
  return whole.replace(/[^\s<>"'“”()]+@[^\s<>"'“”()]+/g, '…').replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'giu'), '…').slice(0, 300)
}

/** Takes the words out of what is older than seven days, sent or not, since links in them are long dead; and forgets after 30 days that it ever was. */
export async function tidyMail(db: Db, now: string): Promise<void> {
  await db.updateTable('mail').set({ body: '' }).where('at', '<', before(now, 7)).where('body', '<>', '').execute()
  await db.deleteFrom('mail').where('at', '<', before(now, 30)).execute()
}

export type ListedMail = Pick<Schema['mail'], 'id' | 'recipient' | 'subject' | 'at' | 'sent' | 'trouble' | 'body'> & { tries: number }

/** The newest 100 e-mails, for administrators: what became of each, and its words as long as they are kept. */
export async function listMail(db: Db): Promise<ListedMail[]> {
  return db.selectFrom('mail').select(['id', 'recipient', 'subject', 'at', 'sent', 'tries', 'trouble', 'body']).orderBy('at', 'desc').limit(100).execute()
}

/** An ISO time that many days before. */
function before(now: string, days: number): string {
  return new Date(Date.parse(now) - days * day).toISOString()
}

import { passwordHint } from '#lib/account/password.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { openRecord, useRecord } from './store.ts'
import { bind, eraseRecord } from './store-more.ts'

/** An account as its owner sees it. `email` is empty when it has none. */
export type Account = { id: string; name: string; email: string; emailVerified: boolean; role: 'learner' | 'educator' | 'administrator'; hasPassword: boolean }

/** The key of the draft that holds the code of the group which somebody was joining when they went to sign in. */
export const joiningKey = 'joining'

/** What this site offers: whether it sends e-mail, and the single sign-on that it has, if any. */
export type Site = { mail: boolean; singleSignOn?: string }

/** What came of asking: a body, or why not, in words for the learner; `code` is better-auth’s name for it. */
export type Asked<T> = ({ ok: true } & T) | { ok: false; status: number; say: string }

/** Asks this site. With `body` it is a POST. What is of an account is asked of that which this record belongs to, whoever is signed in. */
export async function ask<T extends object>(path: string, body?: object): Promise<Asked<T>> {
  const meant = ownPaths.test(path) ? accountHeader() : {}
  try {
    const response = await fetch(path, body ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...meant } } : { headers: meant })
    const answer = (await response.json().catch(() => ({}))) as T & { say?: string; code?: string; message?: string }
    if (response.ok) return { ...answer, ok: true }
    const wait = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after'))
    const say = response.status === 429 ? (answer.say ?? tooOften(wait)) : (answer.say ?? words[answer.code ?? ''] ?? unknown)
    return { ok: false, status: response.status, say }
  } catch {
    return { ok: false, status: 0, say: 'We could not reach the course. Everything you did is safe on this device: try again when you are online.' }
  }
}

/** What is asked of an account’s own. */
const ownPaths = /^\/api\/(account\/|groups|join$|assigned|reminders)/

/** Whose account is meant, for server/who.ts. */
export function accountHeader(): Record<string, string> {
  const { link } = useRecord.getState()
  return link ? { 'X-Account': link.account } : {}
}

const unknown = 'That did not work, and we do not know why. Load the page again and try once more. Everything you did is safe on this device.'
const spent = 'This link has been used already, or is too old. Ask for a new one.'

/** What better-auth answers, in our words. */
const words: Readonly<Record<string, string>> = {
  USER_ALREADY_EXISTS: 'There is an account with this e-mail address already. Sign in to it, or ask for a link.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is an account with this e-mail address already. Sign in to it, or ask for a link.',
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right. Look for a typing mistake, or ask for a link to sign in.',
  INVALID_EMAIL: 'This does not look like an e-mail address.',
  VALIDATION_ERROR: 'This does not look like an e-mail address.',
  PASSWORD_TOO_SHORT: `The password is too short. It needs ${passwordHint}`,
  PASSWORD_TOO_LONG: 'The password is too long. It may have up to 200 signs.',
  INVALID_PASSWORD: 'The password is not right.',
  INVALID_TOKEN: spent,
  EXPIRED_TOKEN: spent,
}

function tooOften(seconds: number): string {
  return `That was tried too often. Wait ${seconds > 0 ? `${Math.ceil(seconds)} seconds` : 'a minute'}, then try again.`
}

/** Who is signed in, and what the site offers. */
export function whoAmI() {
  return ask<{ account: Account | null; site: Site }>('/api/account')
}

export function signUp(of: { name: string; email: string; password: string }) {
  return ask('/api/auth/sign-up/email', { ...of, rememberMe: remembers() })
}

export function signIn(of: { email: string; password: string }) {
  return ask('/api/auth/sign-in/email', { ...of, rememberMe: remembers() })
}

/** Has a link to sign in sent by e-mail. Whether there is such an account is not said. */
export function askForLink(email: string, name: string) {
  return ask('/api/auth/sign-in/magic-link', { email, ...(name ? { name } : {}) })
}

export function useLink(token: string) {
  return ask(`/api/auth/magic-link/verify?token=${encodeURIComponent(token)}`)
}

export function askForReset(email: string) {
  return ask('/api/auth/request-password-reset', { email })
}

export function resetPassword(token: string, newPassword: string) {
  return ask('/api/auth/reset-password', { token, newPassword })
}

/** Goes to the single sign-on of the site; it comes back to the account page. */
export async function goToSingleSignOn(): Promise<Asked<object>> {
  const asked = await ask<{ url?: string }>('/api/auth/sign-in/social', { provider: 'organisation', callbackURL: '/account#back', errorCallbackURL: '/account#failed', disableRedirect: true })
  if (asked.ok && asked.url) location.assign(asked.url)
  return asked
}

/** “Forget everything when I close this”: then the browser forgets the session too, when it is closed. */
function remembers(): boolean {
  return !useRecord.getState().forgetting
}

/** Who an account is: by its address, or, when it has none, by its name. */
export function sayWhose({ name, email }: Pick<Account, 'name' | 'email'>): string {
  return email || `${name}, which has no e-mail address`
}

/** Why somebody else’s account cannot come to a device that keeps this one’s record. */
export function sayTaken(link: Link): string {
  const back = link.email ? 'Sign in to that one.' : 'Open the recovery link of that one.'
  return `The record on this device belongs to the account ${sayWhose(link)}. ${back} If this is a shared device, clear it first, or tick “Forget everything when I close this” in Settings.`
}

/**
 * Keeps the record of this device with an account that has just been signed in to: all that is here is sent, all that is there is fetched.
 * Refused when the record belongs to another account, which would mix two people’s; the sign-in is then undone.
 */
export async function keepWith({ id, name, email }: Account): Promise<Asked<object>> {
  await openRecord()
  const { link } = useRecord.getState()
  if (link && link.account !== id) {
    await ask('/api/auth/sign-out', {})
    return { ok: false, status: 409, say: sayTaken(link) }
  }
  if (!remembers()) await ask('/api/auth/forget-session', {})
  const { out: _out, ...before } = link ?? { since: 0 }
  await bind({ ...before, account: id, name, email } satisfies Link)
  return { ok: true }
}

/** Signs out. The record stays on the device and goes on belonging to the account, or is cleared from it. Without signal nothing is done. */
export async function leave(record: 'stays' | 'goes'): Promise<Asked<object>> {
  const asked = await ask('/api/auth/sign-out', {})
  if (!asked.ok) return asked
  const { link } = useRecord.getState()
  if (record === 'goes') await eraseRecord()
  else if (link) await bind({ ...link, out: true })
  return asked
}

/** Lets reflections go to the account as well, or keeps further ones on the device. */
export async function sendReflections(on: boolean): Promise<void> {
  const { link } = useRecord.getState()
  if (!link) return
  const { reflections: _before, ...rest } = link
  await bind({ ...rest, ...(on ? { reflections: true as const } : {}) })
}

import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import * as v from 'valibot'
import { isAddress } from '#lib/account/address.ts'
import { control } from '#lib/account/name.ts'
import { shortestPassword } from '#lib/account/password.ts'
import { note } from './audit.ts'
import type { Db } from './db/schema.ts'
import { sendMail } from './mail.ts'
import { secretOf } from './settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** How long somebody stays signed in without coming back, and how long a link in an e-mail is good. */
export const daysSignedIn = 90
const minutesOfLink = 30

/** The single sign-on that this instance is set up with, if any: what its button says. */
export function singleSignOn(env: Env = process.env): string | undefined {
  return env['OIDC_ISSUER'] && env['OIDC_CLIENT_ID'] ? (env['OIDC_NAME'] ?? 'your organisation') : undefined
}

type Auth = ReturnType<typeof makeAuth>
const made = new WeakMap<Db, Map<string, Promise<Auth>>>()

/** What signs people in, for the address at which they reach this site. */
export function authOf(db: Db, origin: string): Promise<Auth> {
  const byOrigin = made.get(db) ?? new Map<string, Promise<Auth>>()
  made.set(db, byOrigin)
  // Whoever asks may say any address: a few are remembered, and the rest forgotten.
  if (byOrigin.size > 20) byOrigin.clear()
  const auth = byOrigin.get(origin) ?? secretOf(db, 'cookies').then((secret) => makeAuth(db, origin, secret))
  byOrigin.set(origin, auth)
  auth.catch(() => byOrigin.delete(origin))
  return auth
}

function makeAuth(db: Db, origin: string, secret: string, env: Env = process.env) {
  const write = (email: string, subject: string, text: string) => sendMail(db, { to: email, subject, text }, new Date().toISOString())
  const unasked = 'If you did not ask for this, leave it: nothing happens without the link.'
  const good = `It works once, within ${minutesOfLink} minutes.`
  return betterAuth({
    appName: 'Before You Post',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secret,
    // One schema on both databases: 0 and 1, and times as text, as better-auth writes them for SQLite.
    database: { db, type: 'sqlite' },
    telemetry: { enabled: false },
    onAPIError: { throw: true, errorURL: `${origin}/account#failed` },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: minutesOfLink * 60,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => addressProved(db, user, new Date().toISOString()),
      sendResetPassword: ({ user, token }) =>
        write(user.email, 'Choose a new password', `Open this link to choose a new password for Before You Post:\n\n${origin}/account#reset=${token}\n\n${good} ${unasked}`),
    },
    session: { expiresIn: daysSignedIn * 86_400, updateAge: 86_400 },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false, defaultValue: 'learner' },
        lastSeen: { type: 'string', input: false, required: false },
      },
    },
    // Of a single sign-on only who it is for is needed; what its provider lends us is not kept.
    account: { modelName: 'login', accountLinking: { trustedProviders: [] }, updateAccountOnSignIn: false },
    // One-time codes are kept under their hash alone: whoever reads the store cannot use them.
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: {
      user: {
        create: {
          before: async (person) => {
            if (!isAddress(person.email)) throw new APIError('BAD_REQUEST', { code: 'INVALID_EMAIL' })
            return { data: { ...person, name: plainName(person.name), image: null } }
          },
          after: async ({ id }) => note(db, { actor: id, what: 'account made' }, new Date().toISOString()),
        },
      },
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
          after: async ({ userId }) => void (await db.updateTable('person').set({ lastSeen: today(), warned: null }).where('id', '=', userId).execute()),
        },
      },
      account: {
        create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null } }) },
        update: { after: async ({ userId, password }) => (password ? note(db, { actor: userId, what: 'password changed' }, new Date().toISOString()) : undefined) },
      },
    },
    // A lecture hall signs in from one address; per account there is a bound of its own (issue E).
    rateLimit: { window: 60, max: 300, customRules: { '/sign-in/*': { window: 60, max: 60 }, '/sign-up/*': { window: 60, max: 60 }, '/magic-link/verify': { window: 60, max: 60 }, '/request-password-reset': { window: 60, max: 20 } } },
    advanced: {
      cookiePrefix: 'byp',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: 'uuid', validateSchema: false },
      disableOriginCheck: false, // in tests too, where better-auth would leave it out
    },
    plugins: [
      magicLink({
        expiresIn: minutesOfLink * 60,
        // The link leads to a page with a button: programs that look through e-mail open every link, and would use it up.
        sendMagicLink: ({ email, token }) =>
          write(email, 'Your link to sign in', `Open this link to sign in to Before You Post:\n\n${origin}/account#link=${token}\n\n${good} ${unasked}`),
      }),
      ...(singleSignOn(env) ? [organisation(env)] : []),
      forgetful,
      lettingIn,
    ],
  })
}

/**
 * POST /forget-session: the browser forgets the session when it is closed, and it ends within a day. For a shared computer; a password can ask for
 * this as it signs in, a link and a single sign-on cannot.
 */
const forgetful = {
  id: 'forgetful',
  endpoints: {
    forgetSession: createAuthEndpoint('/forget-session', { method: 'POST', use: [sessionMiddleware] }, async (ctx) => {
      const { session, user } = ctx.context.session
      await ctx.context.internalAdapter.updateSession(session.token, { expiresAt: new Date(Date.now() + 86_400_000) })
      await setSessionCookie(ctx, { session, user }, true)
      return ctx.json({ status: true })
    }),
  },
}

/**
 * Begins a session for somebody whom this server has let in by itself: by joining a group, or by a recovery link. It has no path, so nobody can ask for it; a door calls it, and
 * hands its cookies on.
 */
const lettingIn = {
  id: 'letting-in',
  endpoints: {
    letIn: createAuthEndpoint({ method: 'POST', body: v.object({ person: v.string() }) }, async (ctx) => {
      const { internalAdapter } = ctx.context
      const user = await internalAdapter.findUserById(ctx.body.person)
      const session = user && (await internalAdapter.createSession(user.id))
      if (!user || !session) return ctx.json({ status: false })
      await setSessionCookie(ctx, { session, user })
      return ctx.json({ status: true })
    }),
  },
}

const longestWait = 3000 // ms

/**
 * The single sign-on, found at its provider when it is first needed. A provider that does not answer then is asked again by whoever wants to use it; a
 * password, or a session, needs none and must not wait for it.
 */
function organisation(env: Env) {
  const config = {
    providerId: 'organisation',
    clientId: env['OIDC_CLIENT_ID']!,
    clientSecret: env['OIDC_CLIENT_SECRET'] ?? '',
    discoveryUrl: `${env['OIDC_ISSUER']!.replace(/\/$/, '')}/.well-known/openid-configuration`,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true, // whose address it is, is taken from there
  }
  const plugin = genericOAuth({ config: [config] })
  const later = { context: { genericOAuthPendingDiscovery: new Map([[config.providerId, config]]) } }
  return { ...plugin, init: (context: Parameters<typeof plugin.init>[0]) => Promise.race([plugin.init(context), sleep(longestWait, later, { ref: false })]) }
}

/** Whoever opened a link in an e-mail has its address. Until then anybody could have made the account, so nobody else’s way in to it stays. */
async function addressProved(db: Db, person: { id: string; emailVerified: boolean }, now: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (!person.emailVerified) {
      await tx.deleteFrom('login').where('userId', '=', person.id).where('providerId', '<>', 'credential').execute()
      await tx.deleteFrom('session').where('userId', '=', person.id).execute()
      await tx.updateTable('person').set({ emailVerified: 1, updatedAt: now }).where('id', '=', person.id).execute()
    }
    await note(tx, { actor: person.id, what: 'password changed' }, now)
  })
}

/** A name as it may be kept (server/people.ts), made of what a provider or a page gives as one. */
function plainName(given: string): string {
  return [...given.replace(new RegExp(control, 'gu'), ' ').trim()].slice(0, 80).join('')
}

/** `2026-11-29` */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10)
}

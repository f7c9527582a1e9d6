import 'server-only'
import * as v from 'valibot'
import { listAudit, note } from './audit.ts'
import { answer, door, refuse } from './door.ts'
import { invite, listInvitations, withdraw } from './invitations.ts'
import { listMail, mailWorks } from './mail.ts'
import { changeRole, listPeople } from './people.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** GET /api/admin/people?after=<id>: accounts. */
export const peopleDoor = door({ for: 'administrator' }, async ({ db, request }) => {
  const after = asked(request, 'after')
  return answer(200, await listPeople(db, after === undefined ? {} : { after }))
})

/** POST /api/admin/people/find: accounts from that address on. */
export const findPeopleDoor = door({ for: 'administrator', body: v.object({ from: v.pipe(v.string(), v.maxLength(320)) }) }, async ({ db, body }) => answer(200, await listPeople(db, body)))

/** POST /api/admin/people: gives somebody another role. */
export const roleDoor = door({ for: 'administrator', body: v.object({ id, role: v.picklist(['learner', 'educator', 'administrator']) }) }, async ({ db, person, body, now }) => {
  const done = await changeRole(db, person, body, now)
  return done.ok ? answer(200, body) : refuse(422, done.say)
})

/** GET /api/admin/invitations: who was invited. */
export const invitationsDoor = door({ for: 'administrator' }, async ({ db }) => answer(200, { invitations: await listInvitations(db) }))

const inviting = v.object({ email: v.pipe(v.string(), v.trim(), v.maxLength(320)), role: v.picklist(['educator', 'administrator']) })

/** POST /api/admin/invitations: invites somebody to a role. */
export const inviteDoor = door({ for: 'administrator', body: inviting }, async ({ db, person, body, origin, now }) => {
  if (!v.is(v.pipe(v.string(), v.rfcEmail()), body.email)) return refuse(422, 'Nobody was invited: this is not an e-mail address. Write it like ama@example.org')
  return answer(200, await invite(db, person, body, origin, now))
})

/** POST /api/admin/invitations/withdraw: takes an invitation back. */
export const withdrawDoor = door({ for: 'administrator', body: v.object({ id }) }, async ({ db, person, body, now }) => {
  const done = await withdraw(db, person, body.id, now)
  return done.ok ? answer(200, { id: body.id }) : refuse(422, done.say)
})

/** GET /api/admin/mail: e-mails that wait, with their words where this site has no mail server. Noted, because links to sign in are among them. */
export const mailDoor = door({ for: 'administrator' }, async ({ db, person, now }) => {
  await note(db, { actor: person.id, what: 'mail read' }, now)
  return answer(200, { works: mailWorks(), mail: await listMail(db) })
})

/** GET /api/admin/audit?before=<ISO time>: who did what. */
export const auditDoor = door({ for: 'administrator' }, async ({ db, request }) => answer(200, await listAudit(db, asked(request, 'before'))))

function asked(request: Request, name: string): string | undefined {
  return new URL(request.url).searchParams.get(name) ?? undefined
}

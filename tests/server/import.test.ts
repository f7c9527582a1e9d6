import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#server/db/schema.ts'
import { importDoor } from '#server/member-doors.ts'
import { membersCsvDoor } from '#server/teach/group-doors.ts'
import { joins, newGroup } from '#tests/support/group.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['study_group', 'person', 'audit', 'mail'] as const) await db.deleteFrom(table).execute()
  })

  const exported = async (visitor: Visitor, group: string) =>
    Buffer.from(await (await visitor.send(membersCsvDoor, `/api/teach/members.csv?group=${group}`)).arrayBuffer()).toString()
  const stored = async () => JSON.stringify([await db.selectFrom('member').selectAll().orderBy('id').execute(), await db.selectFrom('audit').selectAll().orderBy('id').execute()])
  const mails = () => db.selectFrom('mail').select(['recipient', 'subject', 'body']).orderBy('recipient').execute()

  test('a list is tried first, which changes nothing and says what would become of each row; then it is brought in', async () => {
    const { bring, people, card } = await newGroup(db)
    const csv = '\uFEFFStudent number;Name;E-mail\r\n00123;"Okoro, Ben";Ben@Example.org\r\n;Cai;\r\n'
    const before = await stored()
    const dry = await bring(csv, true)
    expect(dry).toMatchObject({ status: 200, changed: 2, fates: [{ line: 2, name: 'Okoro, Ben', number: '00123', email: 'ben@example.org', fate: 'new' }, { line: 3, name: 'Cai', fate: 'new', say: 'Will be put on the list.' }] })
    expect([await stored(), await mails()]).toEqual([before, []])
    expect(await bring(csv)).toEqual(dry)
    expect(await people()).toEqual(['Cai||', 'Okoro, Ben|00123|ben@example.org'])
    expect(await bring(csv)).toMatchObject({ changed: 0, fates: [{ fate: 'same' }, { fate: 'same' }] })
    const noted = await db.selectFrom('audit').select(['what', 'detail']).where('whom', '=', card.id).where('what', '=', 'members imported').execute()
    expect(noted).toEqual([{ what: 'members imported', detail: '2 new, 0 changed' }])
  })

  test('those who are new are sent the link to join, once; those whose address is put right are sent it there', async () => {
    const { bring, card } = await newGroup(db, { name: 'Adult nursing' })
    await bring('name,number,email\nBen,1,ben@example.org\nCai,2,\n')
    await bring('name,number,email\nBen,1,ben@example.org\nCai,2,\n')
    expect(await mails()).toEqual([{ recipient: 'ben@example.org', subject: 'Join your group on Before You Post', body: expect.stringContaining(`http://localhost:1234/join#${card.code}`) }])
    expect((await mails())[0]!.body).toContain('the group “Adult nursing”')
    await bring('name,number,email\nBen,1,benjamin@example.org')
    await joins(card.code, 'Cai', { number: '2' })
    await bring('name,number,email\nCai,2,cai@example.org') // who has come needs no link
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['ben@example.org', 'benjamin@example.org'])
  })

  test('a changed name for the same number is taken over, for those who have joined too', async () => {
    const { bring, people, card } = await newGroup(db)
    await bring('name,number\nBen,1')
    await joins(card.code, 'Somebody', { number: '1' })
    expect((await bring('name,number\nBen Okoro,1')).fates).toMatchObject([{ fate: 'changed', say: 'Is in the group already. Name: “Ben” becomes “Ben Okoro”.' }])
    expect(await people()).toEqual(['Ben Okoro|1||joined'])
  })

  test('a fault in one row stops it all', async () => {
    const { bring, people } = await newGroup(db)
    await bring('name,number\nAma,0')
    const { status, changed, fates } = await bring('name,number,email\nAma Mensah,0,\nBen,1,ben@example.org\nCai,1,\n')
    expect([status, changed, fates.map(({ fate }) => fate)]).toEqual([200, 0, ['changed', 'fault', 'fault']])
    expect(await people()).toEqual(['Ama|0|'])
    expect(await mails()).toEqual([])
  })

  test('a group’s own list, with formulas, noughts and namesakes in it, brought in again changes nothing', async () => {
    const { bring, card, educator } = await newGroup(db)
    await bring('name,number,email\n"=HYPERLINK(""http://x"",""y"")",+44,\n@Ben,007,ben@example.org\n"Okoro; ""Cai""",-1,\nMarmalade,,m@example.org\n')
    for (const name of ['Dee', 'Dee', "'=Eli"]) await joins(card.code, name)
    const csv = await exported(educator.visitor, card.id)
    expect(csv.startsWith('\uFEFFName,Student number,E-mail,Joined\r\n')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")","'+44",,`)
    expect(csv).toContain(`"'@Ben",007,ben@example.org,`)
    const before = await stored()
    const again = await bring(csv)
    expect(again).toMatchObject({ status: 200, changed: 0 })
    expect(again.fates).toHaveLength(7)
    expect(again.fates.filter(({ fate }) => fate !== 'same')).toEqual([])
    expect(await stored()).toBe(before)
    expect(await mails()).toHaveLength(2)
  })

  test('a list that is too long, and what is no list, is refused in words', async () => {
    const { bring, people, educator, card } = await newGroup(db)
    expect(await bring(`name\n${'é'.repeat(128 * 1024)}`)).toMatchObject({ status: 422, say: expect.stringContaining('larger than 256 kB') })
    expect((await bring('PK\u0003\u0004\u0014')).say).toContain('There is no column with names')
    expect((await bring(`name\n${'Ben\n'.repeat(2001)}`)).say).toContain('at most 2,000')
    expect((await bring(`name,number\n${Array.from({ length: 1001 }, (_, n) => `Ben,${n}`).join('\n')}`)).fates.filter(({ fate }) => fate === 'fault')).toHaveLength(1)
    expect((await educator.visitor.ask(importDoor, '/api/teach/import', { group: card.id, csv: 'x'.repeat(700 * 1024), dry: true })).status).toBe(413)
    expect(await people()).toEqual([])
  })

  test('a thousand people are brought in at once', async () => {
    const { bring, card, view } = await newGroup(db)
    const csv = `name,number,email\n${Array.from({ length: 1000 }, (_, n) => `Ben ${n},${n},b${n}@example.org`).join('\n')}`
    expect(await bring(csv)).toMatchObject({ status: 200, changed: 1000 })
    expect((await view()).members).toBe(1000)
    expect(await db.selectFrom('mail').selectAll().execute()).toHaveLength(1000)
    expect((await joins(card.code, 'One more')).body.say).toContain('This group is full')
    expect((await joins(card.code, 'Ben', { number: '999' })).status).toBe(200) // whose place is kept
  })

  test('the same list from several windows at once puts nobody down twice', async () => {
    const { bring, people } = await newGroup(db)
    await Promise.all(Array.from({ length: 6 }, people)) // each has a connection then, and none is late
    const all = await Promise.all(Array.from({ length: 6 }, () => bring('name,number,email\nBen,1,ben@example.org\nCai,,')))
    expect(all.map(({ changed }) => changed).sort()).toEqual([0, 0, 0, 0, 0, 2])
    expect(await people()).toEqual(['Ben|1|ben@example.org', 'Cai||'])
    expect(await mails()).toHaveLength(1)
  })

  test('only whoever teaches a group brings people in, or has its list', async () => {
    const [mine, other] = [await newGroup(db), await newGroup(db)]
    await mine.bring('name\nBen')
    const { status, body } = await other.educator.visitor.ask(importDoor, '/api/teach/import', { group: mine.card.id, csv: 'name\nCai', dry: true })
    expect([status, body.say]).toEqual([422, expect.stringContaining('no such group among yours')])
    expect((await other.educator.visitor.send(membersCsvDoor, `/api/teach/members.csv?group=${mine.card.id}`)).status).toBe(404)
    expect(await mine.people()).toEqual(['Ben||'])
  })
})

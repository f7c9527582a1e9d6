import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryPlace } from '#client/instead.ts'
import type { Place } from '#client/rows.ts'
import { attemptsAt } from '#lib/record/attempts.ts'
import { removedIds } from '#lib/record/removed.ts'
import { readRows, type Row } from '#lib/record/rows.ts'
import { replay } from '#lib/scenario/replay.ts'
import { isEnding, type Decision, type Scenario, type Scene } from '#lib/scenario/types.ts'
import { exchange, type Answered, type Device } from '#lib/sync/exchange.ts'
import { waiting } from '#lib/sync/waiting.ts'
import type { Push } from '#lib/sync/protocol.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { keptApart, putRows, rowsSince } from '#server/records.ts'
import { attempt, check, debrief, entry, evening, minutes, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const cake = fork()

/** A story of four decisions in which every scene offers the same, so that a pick says nothing of the way that led to it. */
function fork(): Scenario {
  const { scenes, ...small } = smallScenario()
  const { ask } = (scenes['cake'] as Decision).choices
  const made: Record<string, Scene> = { end: Object.values(scenes).find(isEnding)! }
  const grow = (id: string) => {
    const goto = (side: string) => (id.length === 5 ? 'end' : id + side)
    made[id] = { title: id, text: id, choices: { left: { ...ask!, goto: goto('l') }, right: { ...ask!, goto: goto('r') } } }
    if (id.length < 5) ['l', 'r'].forEach((side) => grow(id + side))
  }
  grow('at')
  return { ...small, start: 'at', scenes: made }
}
const versions = (id: string, shape: string) => (id === cake.id && shape === 's1' ? cake : undefined)

/** What the door does with a push; a store that is brought back from a backup gets another name. */
async function serve(db: Db, learner: string, { account, since, rows }: Push, name = 'first'): Promise<Answered> {
  expect(account).toBe(learner)
  const sent = readRows(JSON.parse(JSON.stringify(rows)) as unknown[])
  const { refused } = await putRows(db, learner, sent.rows, versions, at)
  const found = await rowsSince(db, learner, since)
  return { ok: true, pulled: { store: name, now: at, ...found, refused: refused.map(({ row, say }) => ({ id: row.id, say })) } }
}

/** A device of a learner: the client’s own place and exchange, with a view that is loaded as the client’s is. */
function newDevice(learner: string) {
  const place: Place = memoryPlace()
  let view: ReturnType<Device['read']> = { rows: [], sent: new Set() }
  async function load() {
    const { rows: found, link, sent } = await place.load()
    const { rows } = readRows(found)
    const gone = removedIds(rows)
    view = { rows: rows.filter(({ id }) => !gone.has(id)), sent: new Set(sent), ...(link ? { link } : {}) }
  }
  const device: Device = {
    read: () => view,
    bind: async (link, afresh) => (await place.bind(link, afresh), load()),
    take: async (link, change) => ((await place.take(link, change)) ? (await load(), true) : false),
  }
  return {
    ...device,
    async signIn() {
      await device.bind({ account: learner, name: 'Ama', email: 'ama@example.org', since: 0, reflections: true }, false)
    },
    async add(row: Row) {
      if (removedIds(view.rows).has(row.id)) return false
      const added = await place.add(row)
      await load()
      return added
    },
    rows: () => [...view.rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
type Its = ReturnType<typeof newDevice>

const postgres = thePostgres()

/** What a learner does on one of two devices, and what the network makes of it. */
type Step =
  | { do: 'play'; on: 0 | 1; attempt: 'a' | 'b'; choice: number }
  | { do: 'answer' | 'write' | 'read' | 'end'; on: 0 | 1; n: number }
  | { do: 'remove'; on: 0 | 1 }
  | { do: 'send'; on: 0 | 1; fault: 'none' | 'lost' | 'answer lost' | 'twice' | 'late' }

const on = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('play' as const), on, attempt: fc.constantFrom('a' as const, 'b' as const), choice: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('answer' as const, 'write' as const, 'read' as const, 'end' as const), on, n: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), on }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), on, fault: fc.constantFrom('none' as const, 'lost' as const, 'answer lost' as const, 'twice' as const, 'late' as const) }) },
)

/** The row that a step makes on a device, as the course makes it there. */
function rowOf(made: Exclude<Step, { do: 'send' }>, device: Its, serial: number): Row | undefined {
  const id = `${made.on} ${serial}`
  switch (made.do) {
    case 'play': {
      const begun = attemptsAt(device.rows(), 'cake').find((each) => each.id === made.attempt)
      if (!begun) return attempt(at, made.attempt)
      const play = replay(cake, begun.picks)
      if (!play.ok || play.ending) return undefined
      const here = cake.scenes[play.scene]!
      const choices = 'choices' in here ? Object.keys(here.choices) : []
      return { ...pick(at, begun.id, begun.picks.length, choices[made.choice % choices.length]!), scene: play.scene }
    }
    case 'end':
      return debrief(at, made.n % 2 ? 'a' : 'b')
    case 'answer':
      return { ...check(at, 'loaf'), id }
    case 'read':
      return { ...minutes(at, 'lesson:boundaries', made.n), id }
    case 'write':
      return entry(at, id)
    case 'remove': {
      const mine = device.rows().find(({ kind }) => kind === 'entry')
      return mine && { id, at, kind: 'removed', what: 'entry', rows: [mine.id] }
    }
  }
}

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await openStore(await emptyPlace(kind, postgres.url))))
  afterAll(() => db.destroy())

  test('two devices, with requests and answers that are lost, doubled and late, end with the same record: nothing lost, nothing doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
        const learner = await newPerson(db)
        const devices = [newDevice(learner), newDevice(learner)] as const
        for (const device of devices) await device.signIn()
        // Both know of one attempt from the start, so that they can part ways in it.
        await devices[0].add(attempt(at, 'a'))
        for (const device of devices) await exchange(device, (push) => serve(db, learner, push))
        const made: Row[] = []
        const late: Push[] = []
        for (const [n, each] of steps.entries()) {
          const device = devices[each.on]
          if (each.do === 'send') {
            await exchange(device, async (push) => {
              if (each.fault === 'lost') return {}
              if (each.fault === 'late') return late.push(push), {}
              const answer = await serve(db, learner, push)
              if (each.fault === 'twice') await serve(db, learner, push)
              return each.fault === 'answer lost' ? {} : answer
            })
          } else {
            const row = rowOf(each, device, n)
            if (row && (await device.add(row))) made.push(row)
          }
        }
        for (const push of late.reverse()) await serve(db, learner, push) // what hung in the network arrives at last, the wrong way round
        for (const device of [...devices, ...devices]) await exchange(device, (push) => serve(db, learner, push))

        expect(devices[0].rows()).toEqual(devices[1].rows())
        const { rows } = await rowsSince(db, learner, 0)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        expect(devices[0].rows()).toEqual([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)))
        const gone = removedIds(rows)
        const apart = await keptApart(db, learner)
        for (const row of made) {
          const kept = rows.some((each) => each.id === row.id && JSON.stringify(each) === JSON.stringify(row))
          const isApart = apart.some(({ raw }) => JSON.stringify(raw) === JSON.stringify(row))
          const known = row.kind !== 'pick' && rows.some(({ id }) => id === row.id)
          expect(kept || isApart || known || gone.has(row.id), `${JSON.stringify(row)} is nowhere`).toBe(true)
        }
        for (const { picks } of attemptsAt(rows, 'cake')) expect(replay(cake, picks).ok).toBe(true)
      }),
      { numRuns: kind === 'sqlite' ? 60 : 25 },
    )
  })

  test('two devices go on from the same decision: what was sent first counts, and what stands on the other way is kept apart', async () => {
    const learner = await newPerson(db)
    const [phone, desk] = [newDevice(learner), newDevice(learner)]
    for (const device of [phone, desk]) await device.signIn()
    await phone.add(attempt(at, 'a'))
    await exchange(phone, (push) => serve(db, learner, push))
    await exchange(desk, (push) => serve(db, learner, push))
    await phone.add({ ...pick(at, 'a', 0, 'left'), scene: 'at' })
    await desk.add({ ...pick(at, 'a', 0, 'right'), scene: 'at' })
    await desk.add({ ...pick(at, 'a', 1, 'left'), scene: 'atr' })
    await exchange(phone, (push) => serve(db, learner, push))
    await exchange(desk, (push) => serve(db, learner, push))
    expect(attemptsAt(desk.rows(), 'cake')[0]!.picks).toEqual(['left'])
    expect(desk.rows()).toEqual(phone.rows())
    const apart = await keptApart(db, learner)
    expect(apart.map(({ say }) => say).sort()).toEqual([
      'Pick 1, “right”: another device decided this before, for “left”.',
      'Pick 2 was made at “atr”, and the picks before it, which another device sent first, lead to “atl”.',
    ])
  })

  test('a device whose clock is ten years wrong, and that was offline for weeks, loses nothing and takes nothing from others', async () => {
    const learner = await newPerson(db)
    const [phone, desk] = [newDevice(learner), newDevice(learner)]
    await phone.signIn()
    await desk.signIn()
    await phone.add({ ...entry('2036-11-22T20:00:00.000Z', 'from the phone') })
    await desk.add(entry(at, 'from the desk'))
    for (const device of [desk, phone, desk]) await exchange(device, (push) => serve(db, learner, push))
    expect(desk.rows().map(({ id }) => id)).toEqual(['from the desk', 'from the phone'])
    expect(phone.rows()).toEqual(desk.rows())
  })

  test('a store that was brought back from a backup gets everything again from a device that knows more', async () => {
    const learner = await newPerson(db)
    const phone = newDevice(learner)
    await phone.signIn()
    await phone.add(entry(at, 'before'))
    await exchange(phone, (push) => serve(db, learner, push))
    await phone.add(entry(at, 'after the backup'))
    await exchange(phone, (push) => serve(db, learner, push))
    const restored = await openStore(await emptyPlace(kind, postgres.url))
    await newPerson(restored, learner)
    await exchange(phone, (push) => serve(restored, learner, push, 'brought back'))
    expect((await rowsSince(restored, learner, 0)).rows.map(({ id }) => id).sort()).toEqual(['after the backup', 'before'])
    const { rows, sent } = phone.read()
    expect(waiting(rows, sent, true)).toEqual([])
    await restored.destroy()
  })

  test('a record of hundreds of shelves comes in portions, all of it', async () => {
    const learner = await newPerson(db)
    const [phone, desk] = [newDevice(learner), newDevice(learner)]
    await phone.signIn()
    for (let n = 0; n < 450; n++) await phone.add(attempt(at, `attempt ${n}`))
    await exchange(phone, (push) => serve(db, learner, push))
    await desk.signIn()
    await exchange(desk, (push) => serve(db, learner, push))
    expect(desk.rows()).toEqual(phone.rows())
  })
})

import type { Row } from '#lib/record/rows.ts'
import { changeFrom, portionOf, type Change } from './outbox.ts'
import type { Link, Pulled, Push } from './protocol.ts'
import { waiting } from './waiting.ts'

/** A device, as far as its record is kept with an account. */
export type Device = {
  /** What it has now; no link, or one that is signed out, when there is nothing to do. */
  read(): { link?: Link; rows: readonly Row[]; sent: ReadonlySet<string> }
  /** Binds it to the account anew; `afresh` forgets what was acknowledged. */
  bind(link: Link, afresh: boolean): Promise<void>
  /** Keeps what was answered, all of it or nothing; false when it is bound to that account no more. */
  take(link: Pick<Link, 'account' | 'since' | 'store'>, change: Change): Promise<boolean>
}

/** Why it did not go on. `out`: the account wants one to sign in again. `final`: trying the same again is no use. `pause` in milliseconds. */
export type Failed = { ok?: false; out?: true; final?: true; say?: string; pause?: number }

export type Answered = { ok: true; pulled: Pulled } | Failed

/**
 * Pushes what waits and pulls what other devices did, portion by portion, until both sides have the same. It may be stopped anywhere, at any
 * time, and begun again: what was not acknowledged is sent again, and nothing is doubled by that.
 *
 * @returns `left` when the device was unbound meanwhile
 */
export async function exchange(device: Device, ask: (push: Push) => Promise<Answered>): Promise<{ ok: true; pulled: Pulled } | { ok: true; left: true } | Failed> {
  for (;;) {
    const { link, rows, sent } = device.read()
    if (!link || link.out) return { ok: true, left: true }
    const pushed = portionOf(waiting(rows, sent, Boolean(link.reflections)))
    const answered = await ask({ account: link.account, since: link.since, rows: pushed })
    if (!answered.ok) return answered
    const { pulled } = answered
    if (link.store && link.store !== pulled.store) {
      // The store was brought back from a backup: it may lack what it has acknowledged, so everything is sent again.
      await device.bind({ ...link, since: 0, store: pulled.store }, true)
      continue
    }
    const taken = await device.take({ account: link.account, since: pulled.seq, store: pulled.store }, changeFrom(pulled, pushed, rows, sent))
    if (!taken) return { ok: true, left: true }
    const now = device.read()
    if (!pulled.more && waiting(now.rows, now.sent, Boolean(now.link?.reflections)).length === 0) return { ok: true, pulled }
  }
}

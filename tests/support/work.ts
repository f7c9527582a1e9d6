import type { Account } from '#client/account.ts'
import type { Assigned, GroupToJoin, MyGroup } from '#lib/groups/protocol.ts'
import type { Link } from '#lib/sync/protocol.ts'

export const ward: GroupToJoin = { id: 'ward', name: 'Adult nursing, September', asksNumber: false, educators: ['Ama Mensah'] }

export const work: Assigned = {
  id: 'w1',
  group: ward.id,
  groupName: ward.name,
  what: 'module:people',
  title: 'Prioritise people',
  href: '/#module-people',
  opens: '2026-11-01',
  due: '2026-12-04',
  asks: 'complete',
  message: 'Before your first shift, please.',
  seen: { status: 'In progress', complete: 2, of: 6, begun: '2026-11-20', minutes: 65 },
}

export const myWard: MyGroup = { id: ward.id, name: ward.name, educators: ward.educators, as: { name: 'Ben Okoro', number: 'S-0123', joined: '2026-11-02' }, work: [work] }

export const ben: Account = { id: 'ben', name: 'Ben Okoro', email: '', emailVerified: false, role: 'learner', hasPassword: false }
export const cai: Account = { ...ben, id: 'cai', name: 'Cai Rees', email: 'cai@example.org', hasPassword: true }

export function linkTo({ id, name, email }: Account): Link {
  return { account: id, name, email, since: 0 }
}

'use client'

import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { Items, useItems } from './items.tsx'
import { roles, type Role } from './words.ts'

type Invitation = { id: string; email: string; role: Role; at: string; expires: string; used?: string }

/** Who was invited, what became of it, and a way to take an open invitation back. */
export function Invitations() {
  const list = useItems<Invitation>('invitations', () => '/api/admin/invitations')
  const { said, ask } = useAsking()
  return (
    <>
      <h3 id="invitations" tabIndex={-1}>
        Invitations
      </h3>
      <Said said={said} />
      <Items of={list} none="Nobody is invited just now.">
        {({ id, email, role, at, expires, used }) => {
          const whose = email || 'no address, or one that was erased'
          const open = !used && expires > new Date().toISOString()
          return (
            <>
              <p>
                <strong>{whose}</strong>, to be {roles[role].one}
              </p>
              <p className="small soft">
                Invited on {sayDay(ukDay(at))}. {used ? `Accepted on ${sayDay(ukDay(used))}.` : open ? `Open until ${sayDay(expires.slice(0, 10))}.` : `Ran out on ${sayDay(expires.slice(0, 10))}: invite them again if they still want to come.`}
              </p>
              {open && (
                <button
                  type="button"
                  className="plain"
                  onClick={() =>
                    void ask(
                      () => askSite('/api/admin/invitations/withdraw', { id }),
                      () => (list.drop(id), focusOn('invitations'), `The invitation for ${whose} is withdrawn: its link does not work any more.`),
                    )
                  }
                >
                  Withdraw<span className="unseen"> the invitation for {whose}</span>
                </button>
              )}
            </>
          )
        }}
      </Items>
    </>
  )
}

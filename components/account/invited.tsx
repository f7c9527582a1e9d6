'use client'

import { ask as askSite, sayWhose, type Account } from '#client/account.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'

const may = {
  learner: 'You are a learner here.',
  educator: 'You are now an educator: you can make groups and assign modules.',
  administrator: 'You now look after this site.',
}

/** Came by an invitation to a role: used once one is signed in. */
export function Invited({ code, account, onUsed }: { code: string; account: Account | undefined; onUsed: () => void }) {
  const { waiting, said, ask } = useAsking()
  return (
    <section className="card" aria-labelledby="invited">
      <h2 id="invited">{said?.ok === true ? 'Your invitation' : 'You are invited'}</h2>
      {said?.ok !== true &&
        (account ? (
          <>
            <p>The invitation will be used for the account of {account.email ? `${account.name}, ${account.email}` : sayWhose(account)}.</p>
            <button
              type="button"
              className="button"
              aria-disabled={waiting || undefined}
              onClick={() =>
                void ask(
                  () => askSite<{ role: Account['role'] }>('/api/account/invitation', { code }),
                  ({ role }) => (onUsed(), may[role]),
                )
              }
            >
              {waiting ? 'One moment …' : 'Accept'}
            </button>
          </>
        ) : (
          <p>Sign in below, or make an account. Then you can accept.</p>
        ))}
      <Said said={said} />
    </section>
  )
}

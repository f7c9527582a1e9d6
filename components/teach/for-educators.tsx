'use client'

import type { ReactNode } from 'react'
import { whoAmI, type Account } from '#client/account.ts'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'

/** Shows what is in it to educators, and to administrators, who may do the same. Everybody else is told what is here and how to come in. */
export function ForEducators({ children }: { children: ReactNode }) {
  const who = useFetched('', 'main', whoAmI)
  return <Fetched of={who}>{({ account }) => (account && account.role !== 'learner' ? children : <Closed account={account} />)}</Fetched>
}

function Closed({ account }: { account: Account | null }) {
  return (
    <section className="card column" aria-labelledby="closed">
      <h2 id="closed">{account ? 'You need an invitation' : 'Sign in to begin'}</h2>
      <p>
        {account
          ? `You are signed in${account.email ? ` as ${account.email}` : ''}, as a learner. To teach with the course, ask an administrator of this site to invite you as an educator: they send you a link, and it works with this account.`
          : 'This part is for educators, practice supervisors and managers: people who give the course to others and need to know who has finished. It needs an account of an educator. Sign in first, then come back here.'}
      </p>
      {!account && <p>If you have no account, or yours is not an educator’s yet, ask an administrator of this site to invite you. Learners need none of this: their educator gives them a code or a link.</p>}
      <p>
        <a className={account ? 'quiet' : 'button'} href="/account">
          {account ? 'Your account' : 'Sign in'}
        </a>
      </p>
    </section>
  )
}

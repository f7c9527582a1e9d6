'use client'

import { useEffect, useState } from 'react'
import { whoAmI, type Account, type Asked, type Site } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Audit } from './audit.tsx'
import { Invite } from './invite.tsx'
import { LeftGroups } from './left-groups.tsx'
import { Part } from './items.tsx'
import { Outbox } from './outbox.tsx'
import { People } from './people.tsx'
import { Reports } from './reports.tsx'
import { roles } from './words.ts'

/** The administrator’s page. Nothing of it is asked for before the site has said that an administrator is signed in. */
export function Admin() {
  const [known, setKnown] = useState<Asked<{ account: Account | null; site: Site }>>()
  useEffect(() => {
    let wanted = true
    void whoAmI().then((asked) => wanted && setKnown(asked))
    return () => void (wanted = false)
  }, [])
  async function again() {
    setKnown(await whoAmI())
    focusOn('closed')
  }

  if (!known) return <p role="status">One moment …</p>
  if (!known.ok) {
    return (
      <div className="note trouble" role="alert">
        <p id="closed" tabIndex={-1}>
          {known.say}
        </p>
        <button type="button" className="quiet" onClick={() => void again()}>
          Try again
        </button>
      </div>
    )
  }
  const { account, site } = known
  if (account?.role !== 'administrator') return <Closed account={account} />
  return (
    <>
      <Invite mail={site.mail} />
      <Part id="people" title="People" about={<p>Everybody who has an account here, and what they may do.</p>} open="Show the accounts">
        <People self={account.id} onSelf={() => void again()} />
      </Part>
      <Part id="left" title="Groups without an educator" about={<p>Their educators have left, or may not teach any more. Give each to somebody who looks after it.</p>} open="Show these groups">
        <LeftGroups />
      </Part>
      <Part id="mail" title="E-mail" about={<AboutMail works={site.mail} />} open="Show the e-mails">
        <Outbox works={site.mail} />
      </Part>
      <Part id="reports" title="Reported mistakes" about={<p>What readers say is wrong in the course. Nobody knows who they are. Those that are dealt with are erased after a year.</p>} open="Show the reports">
        <Reports />
      </Part>
      <Part id="changed" title="What was changed" about={<p>Who changed accounts, roles, invitations and groups, and when. It cannot be edited.</p>} open="Show what was noted">
        <Audit />
      </Part>
    </>
  )
}

function Closed({ account }: { account: Account | null }) {
  return (
    <div className="note">
      <p id="closed" tabIndex={-1}>
        {account
          ? `This page is for administrators. You are signed in as ${account.email || account.name}, who is ${roles[account.role].one}: ask an administrator to invite you.`
          : 'This page is for administrators. Sign in first: if you are one, your account then leads here.'}
      </p>
      <p>
        <a className="button" href="/account">{account ? 'Your account' : 'Sign in'}</a>
      </p>
    </div>
  )
}

/** Said before the e-mails are opened, because opening them is what is noted. */
function AboutMail({ works }: { works: boolean }) {
  return (
    <>
      {works ? (
        <p>This site sends its e-mails by itself. Look here when somebody says that one has not arrived.</p>
      ) : (
        <p className="note">This site has no mail server. Its e-mails wait here instead and do not go out later: somebody must hand the links in them over.</p>
      )}
      <p>Whoever reads a link to sign in can sign in as that person. So it is noted each time that somebody opens this list.</p>
    </>
  )
}

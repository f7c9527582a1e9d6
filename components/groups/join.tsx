'use client'

import { useEffect, useState } from 'react'
import { ask, joiningKey, sayTaken, whoAmI, type Account, type Asked } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { keepDraft, useRecord } from '#client/store.ts'
import { readCode } from '#lib/groups/code.ts'
import type { GroupToJoin } from '#lib/groups/protocol.ts'
import { CodeForm } from './code-form.tsx'
import { JoinForm } from './join-form.tsx'
import { Joined, type Outcome } from './joined.tsx'
import { sayEducators } from './words.ts'

/** The page to join a group: by a code that came with the address, or that is typed here. */
export function Join() {
  const ready = useRecord((record) => record.status === 'ready')
  const [typed, pressed] = useFragment()
  const code = typed && readCode(typed)
  if (!ready || typed === undefined) return <p role="status">One moment …</p>
  if (code) return <Look key={code} code={code} pressed={pressed} />
  return <CodeForm key={typed} start={typed} wrong={typed ? 'This link has lost a part of its code. Type the code here, or ask your educator.' : undefined} />
}

/**
 * What the address says after its `#`, and whether it has come there on this page; undefined until the page is alive. “Skip to the page” writes a place of the page there, which
 * is no code.
 */
function useFragment(): [fragment: string | undefined, pressed: boolean] {
  const [found, setFound] = useState<{ fragment: string; pressed: boolean }>()
  useEffect(() => {
    const read = (event?: Event) => setFound((before) => (location.hash === '#main' ? (before ?? { fragment: '', pressed: false }) : { fragment: location.hash.slice(1), pressed: Boolean(event) }))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return [found?.fragment, found?.pressed ?? false]
}

type Found = { group: GroupToJoin; keepMonths?: number | undefined; account: Account | null }

/** Looks the group up, and who is signed in. @param pressed whether somebody has just typed the code, so that the focus goes to what comes */
function Look({ code, pressed }: { code: string; pressed: boolean }) {
  const [found, setFound] = useState<Asked<Found>>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    void look(code).then((asked) => {
      if (!wanted) return
      setFound(asked)
      if (pressed || tries > 0) focusOn(asked.ok ? 'group' : 'not-found') // the form that had it is gone
    })
    return () => void (wanted = false)
  }, [code, pressed, tries])

  if (outcome) return <Joined {...outcome} />
  if (!found) return <p role="status">Looking for the group …</p>
  if (!found.ok) return <NotFound code={code} say={found.say} passing={found.status === 0 || found.status === 429 || found.status >= 500} onAgain={() => setTries(tries + 1)} />
  return <Invitation code={code} {...found} onJoined={(done) => (setOutcome(done), focusOn('joined'))} />
}

async function look(code: string): Promise<Asked<Found>> {
  const [looked, who] = await Promise.all([ask<Omit<Found, 'account'>>('/api/join/look', { code }), whoAmI()])
  if (!looked.ok) return looked
  if (!who.ok) return who
  return { ...looked, account: who.account }
}

function NotFound({ code, say, passing, onAgain }: { code: string; say: string; passing: boolean; onAgain: () => void }) {
  return (
    <>
      <div className="note trouble" role="alert">
        <p id="not-found" tabIndex={-1}>
          {say}
        </p>
        {passing && (
          <button type="button" className="quiet" onClick={onAgain}>
            Try again
          </button>
        )}
      </div>
      {!passing && <CodeForm start={code} />}
    </>
  )
}

/** The group that was found, and what stands between this learner and joining it. */
function Invitation({ code, group, keepMonths, account, onJoined }: Found & { code: string; onJoined: (outcome: Outcome) => void }) {
  const link = useRecord((record) => record.link)
  const taken = link && account && link.account !== account.id
  return (
    <>
      <section className="card" aria-labelledby="group">
        <h2 id="group" tabIndex={-1}>
          {group.name}
        </h2>
        <p>{sayEducators(group.educators)}</p>
      </section>
      {taken ? (
        <p className="note trouble" role="alert">
          {sayTaken(link)}
        </p>
      ) : link && !account ? (
        <div className="note">
          <p>{link.email ? `The record on this device belongs to the account ${link.email}, which is signed out. Sign in to it, and you come back here.` : sayTaken(link)}</p>
          <p>
            <a className="button" href="/account" onClick={() => void keepDraft(joiningKey, code)}>
              Sign in
            </a>
          </p>
        </div>
      ) : group.joined ? (
        <p className="note">
          You are in this group already. <a href="/groups">See your groups</a>, or <a href="/">go on with the course</a>.
        </p>
      ) : (
        <JoinForm code={code} group={group} keepMonths={keepMonths} account={account ?? undefined} onJoined={onJoined} />
      )}
    </>
  )
}

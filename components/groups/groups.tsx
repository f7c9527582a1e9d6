'use client'

import { useEffect } from 'react'
import { ask } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { useRecord } from '#client/store.ts'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import { ukDay } from '#lib/cpd/days.ts'
import type { MyGroup } from '#lib/groups/protocol.ts'
import { CodeForm } from './code-form.tsx'
import { MyGroupCard } from './my-group.tsx'
import { Reminders } from './reminders.tsx'
import { WhatIsSeen } from './what-is-seen.tsx'

/** A learner’s groups: what their educators see of them, word for word; and reminders of the work. */
export function Groups() {
  const { status, link } = useRecord()
  if (status === 'opening') return <p role="status">One moment …</p>
  if (!link || link.out) return <NotHere out={link?.email || link?.name} />
  return <Mine key={link.account} />
}

function NotHere({ out }: { out: string | undefined }) {
  return (
    <>
      <p>
        {out
          ? `This device is signed out of the account of ${out}, so your groups cannot be shown.`
          : 'You are in no group on this device. If you joined one elsewhere, sign in, or open your recovery link here.'}{' '}
        <a href="/account">Sign in</a>
      </p>
      {!out && <CodeForm />}
    </>
  )
}

function Mine() {
  const groups = useFetched('', 'groups', () => ask<{ groups: MyGroup[] }>('/api/groups'))
  const here = groups.found !== undefined
  useEffect(() => {
    if (here && location.hash === '#reminders') focusOn('reminders') // it was not on the page when the browser looked for it
  }, [here])
  return (
    <Fetched of={groups}>
      {({ groups: list }) => (
        <>
          <Waiting />
          <section aria-labelledby="groups">
            <h2 id="groups" className="unseen" tabIndex={-1}>
              Groups that you are in
            </h2>
            {list.length === 0 && <p>You are in no group.</p>}
            {list.map((group) => (
              <MyGroupCard key={group.id} group={group} today={ukDay(new Date().toISOString())} onLeft={groups.again} />
            ))}
          </section>
          {list.length > 0 && (
            <details>
              <summary>What educators see, and what they never see</summary>
              <WhatIsSeen number={list.some(({ as }) => as.number !== '')} />
            </details>
          )}
          <Reminders />
          <CodeForm another={list.length > 0} />
        </>
      )}
    </Fetched>
  )
}

/** What has not been sent yet is seen by nobody: else a learner who has just finished would wonder why it does not show. */
function Waiting() {
  const line = useRecord((record) => record.line)
  if (line !== 'waiting' && line !== 'out') return null
  return <p className="note">Something that you did waits on this device to be sent. Your educators, and this page, know of it once it is.</p>
}

'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { joiningKey, keepWith, whoAmI, type Account as Of, type Asked, type Site } from '#client/account.ts'
import { useRecord } from '#client/store.ts'
import { Invited } from './invited.tsx'
import { Confirm, FromLink, FromRecovery, NewPassword } from './links.tsx'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'

type Known = { account: Of | null; site: Site }

/** The account page: signs in, or shows the account that this device is signed in to. One-time links from e-mails lead here as well. */
export function Account() {
  const { status, link } = useRecord()
  const [known, setKnown] = useState<Asked<Known>>()
  const [looks, setLooks] = useState(0)
  const [problem, setProblem] = useState('')
  const task = useFragment()
  useEffect(() => {
    let wanted = true
    void whoAmI().then((asked) => wanted && setKnown(asked))
    return () => void (wanted = false)
  }, [looks])

  // A browser has one session, and a tab that forgets everything has a record of its own: the session may be somebody else’s.
  const session = known?.ok ? (known.account ?? undefined) : undefined
  const account = session?.id === link?.account ? session : undefined
  /** Whoever has just signed in: the record of this device is kept with the account from now on. */
  async function enter() {
    const asked = await whoAmI()
    setKnown(asked)
    if (!asked.ok || !asked.account) return setProblem(asked.ok ? 'You could not be signed in. This browser may block cookies: allow them for this site.' : asked.say)
    const kept = await keepWith(asked.account)
    setProblem(kept.ok ? '' : kept.say)
    if (!kept.ok) setKnown({ ...asked, account: null }) // that sign-in was undone
    if (task?.what !== 'invited') history.replaceState(null, '', location.pathname)
  }

  // A single sign-on comes back with a session, and nobody pressed anything here.
  const back = task?.what === 'back' && status === 'ready'
  useEffect(() => {
    if (back) void Promise.resolve().then(enter)
    // Once, on coming back: `enter` is another function at each drawing and does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [back])

  if (status === 'opening') return <p role="status">One moment …</p>
  const trouble = problem || (task?.what === 'failed' ? 'The sign-in of your organisation did not work, or was stopped. Try again, or sign in with your e-mail address.' : '')
  const site = known?.ok ? known.site : undefined
  if (task?.what === 'link') return <FromLink token={task.code} onEntered={enter} />
  if (task?.what === 'recover') return <FromRecovery code={task.code} onEntered={enter} />
  if (task?.what === 'confirm') return <Confirm token={task.code} />
  if (task?.what === 'reset') return <NewPassword token={task.code} />
  return (
    <>
      {trouble && (
        <p className="note trouble" role="alert">
          {trouble}
        </p>
      )}
      <Joining signedIn={link !== undefined && !link.out} />
      {task?.what === 'invited' && <Invited code={task.code} account={link && !link.out ? account : undefined} onUsed={() => setLooks((n) => n + 1)} />}
      {link && !link.out ? (
        <SignedIn link={link} account={account} signedOut={known?.ok === true && !account} onEntered={enter} site={site} />
      ) : (
        <SignIn site={site} onEntered={enter} />
      )}
    </>
  )
}

/** Somebody who was joining a group and went here to sign in first, perhaps by a link that opened another tab. */
function Joining({ signedIn }: { signedIn: boolean }) {
  const code = useRecord((record) => record.drafts[joiningKey])
  if (!code) return null
  return (
    <div className="note">
      {signedIn ? (
        <>
          <p>You were joining a group.</p>
          <a className="button" href={`/join#${code}`}>
            Go on and join it
          </a>
        </>
      ) : (
        <p>Sign in or make an account here, then go on to join the group.</p>
      )}
    </div>
  )
}

/** What a one-time link asks for, by the part of the address that no browser sends anywhere: `#link=…`. */
function useFragment(): { what: string; code: string } | undefined {
  const hash = useSyncExternalStore(onHashChange, () => location.hash, () => '')
  const [, what, code] = /^#(link|reset|recover|confirm|invited|back|failed)(?:=([\w.-]+))?/.exec(hash) ?? []
  return what ? { what, code: code ?? '' } : undefined
}

function onHashChange(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

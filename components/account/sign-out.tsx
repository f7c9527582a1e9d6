'use client'

import { useEffect, useState } from 'react'
import { leave } from '#client/account.ts'
import { sendNow } from '#client/outbox.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { useWaiting } from './sent-state.tsx'

/** Signs out, once it is said what becomes of the record here. @param byLink whether only a recovery link leads back in */
export function SignOut({ byLink }: { byLink: boolean }) {
  const [asking, setAsking] = useState(false)
  const { said, ask } = useAsking()
  const { count, kept } = useWaiting()
  const here = count + kept
  useEffect(() => {
    if (!asking) return
    void sendNow() // what can still be sent is sent before the question is answered
  }, [asking])
  return (
    <section aria-labelledby="sign-out" className="no-print">
      <h2 id="sign-out" tabIndex={-1}>
        Sign out
      </h2>
      {asking ? (
        <AskFirst
          label="Sign out"
          ways={[
            { words: 'Sign out and clear this device', go: () => void ask(() => leave('goes'), () => undefined) },
            { words: 'Sign out, leave the record here', go: () => void ask(() => leave('stays'), () => undefined) },
          ]}
          back={{ words: 'Stay signed in', go: () => setAsking(false) }}
        >
          {byLink && (
            <>
              <strong>Only your recovery link leads back into this account.</strong> If you do not have it any more, make a new one above before you sign out.{' '}
            </>
          )}
          {here > 0
            ? `${here} ${here === 1 ? 'thing is' : 'things are'} on this device alone, and would be lost if you clear it. On a device that is only yours you can leave the record here.`
            : 'Everything is in your account. On a shared device clear it; on one that is only yours you can leave the record here.'}
        </AskFirst>
      ) : (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          Sign out …
        </button>
      )}
      <Said said={said} />
    </section>
  )
}

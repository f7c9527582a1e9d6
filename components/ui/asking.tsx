'use client'

import { useState } from 'react'
import type { Asked } from '#client/account.ts'
import { useOnce } from '#client/use-once.ts'

/** One thing asked of the site at a time: whether it waits for an answer, and what was said of the last one. */
export function useAsking() {
  const [waiting, setWaiting] = useState(false)
  const [said, setSaid] = useState<{ ok: boolean; say: string }>()
  const once = useOnce()
  return {
    waiting,
    said,
    say: (say: string) => setSaid({ ok: true, say }),
    /** Asks; shows why not, or what `then` returns. */
    ask: <T extends object>(asking: () => Promise<Asked<T>>, then: (answer: T) => string | void | Promise<string | void>) =>
      once(async () => {
        setWaiting(true)
        setSaid(undefined)
        const asked = await asking()
        const say = asked.ok ? await then(asked) : asked.say
        setWaiting(false)
        if (say) setSaid({ ok: asked.ok, say })
      }),
  }
}

/** Says how the last thing that was asked went. */
export function Said({ said }: { said: { ok: boolean; say: string } | undefined }) {
  return (
    <div role={said && !said.ok ? 'alert' : 'status'}>{said && <p className={said.ok ? 'result' : 'note trouble'}>{said.say}</p>}</div>
  )
}

'use client'

import { useEffect, useState, type ReactNode } from 'react'
import type { Asked } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'

/**
 * What the site answers to a question. Asked anew, what came before stays in sight until the next answer.
 *
 * @param of what it is asked about: another one is another question
 * @param place the id of what has the focus when somebody tries again
 */
export function useFetched<T extends object>(of: string, place: string, asking: () => Promise<Asked<T>>) {
  const [found, setFound] = useState<{ of: string; answer: T }>()
  const [trouble, setTrouble] = useState('')

  function take(asked: Asked<T>) {
    if (asked.ok) setFound({ of, answer: asked })
    setTrouble(asked.ok ? '' : asked.say)
  }
  useEffect(() => {
    let wanted = true
    void asking().then((asked) => wanted && take(asked))
    return () => void (wanted = false)
    // `asking` is another function at each drawing, and asks the same of the same thing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [of])

  const again = async () => take(await asking())
  return { found: found?.of === of ? found.answer : undefined, trouble, again, retry: () => void again().then(() => focusOn(place)) }
}

/** What was asked for: that it is coming, why it did not come and a way to ask again, or what it is. */
export function Fetched<T extends object>({ of: { found, trouble, retry }, children }: { of: ReturnType<typeof useFetched<T>>; children: (found: T) => ReactNode }) {
  return (
    <>
      {!found && !trouble && <p role="status">One moment …</p>}
      {trouble && (
        <div className="note trouble" role="alert">
          <p>
            {found && 'What stands below may have changed since. '}
            {trouble}
          </p>
          <button type="button" className="quiet" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      {found && children(found)}
    </>
  )
}

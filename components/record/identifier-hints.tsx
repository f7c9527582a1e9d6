'use client'

import { useDeferredValue, useEffect, useState } from 'react'

type Checker = typeof import('#lib/cpd/identifiers/index.ts')

/**
 * What in a text could point to a person, beside the text as it is typed. It runs on the device, comes when it is first needed,
 * never says that a text is safe, and never stands in the way.
 */
export function IdentifierHints({ id, text }: { id: string; text: string }) {
  const [checker, setChecker] = useState<Checker | 'failed'>()
  const late = useDeferredValue(text)
  const needed = text.trim() !== ''

  useEffect(() => {
    if (!needed || checker) return
    let wanted = true
    import('#lib/cpd/identifiers/index.ts').then(
      (loaded) => wanted && setChecker(loaded),
      (error: unknown) => {
        console.warn('The identifier check could not be fetched:', error)
        if (wanted) setChecker('failed')
      },
    )
    return () => void (wanted = false)
  }, [needed, checker])

  if (!needed) return <div id={id} />
  if (checker === 'failed') {
    return (
      <p id={id} className="hint">
        The check for details could not be loaded. Read it through yourself: names, places, dates, ages, rare details.
      </p>
    )
  }
  if (!checker) return <div id={id} />
  const findings = checker.findIdentifiers(late)
  const together = checker.combinationsOf(findings)
  return (
    <div id={id} className="hints" role="status">
      {findings.length === 0 ? (
        <p className="hint">Nothing found by this check. It misses things, so read it through yourself.</p>
      ) : (
        <>
          <p className="hint">
            {findings.length === 1 ? 'One detail' : `${findings.length} details`} to look at. You decide.
          </p>
          <ul>
            {findings.map(({ start, text: words, why, instead }) => (
              <li key={start}>
                <mark>{words}</mark> {why} <span className="soft">Perhaps: {instead}.</span>
              </li>
            ))}
            {together.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

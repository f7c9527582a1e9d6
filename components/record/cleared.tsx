'use client'

import { useRecord } from '#client/store.ts'
import { keepAgain, letGo } from '#client/store-more.ts'
import { sayDay } from '#lib/cpd/days.ts'

/** Said on whatever page the learner is: the browser has cleared what was kept on this device, and what can be done. */
export function Cleared() {
  const cleared = useRecord((record) => record.cleared)
  if (!cleared) return null
  const now = cleared === 'now'
  return (
    <div className="note trouble stands" role="alert">
      {now ? (
        <p>
          <strong>Your browser has just cleared what this course kept on this device.</strong> This page still has it. Keep it again before you leave the page,
          unless you meant it to go.
        </p>
      ) : (
        <p>
          <strong>There was a record on this device, last used on {sayDay(cleared)}, and it is gone.</strong> Your browser has cleared it, as browsers do with
          sites that are not visited for some weeks. If you have saved a backup file, you can bring it back.
        </p>
      )}
      <div className="row">
        {now ? (
          <button type="button" className="button" onClick={() => void keepAgain()}>
            Keep it here again
          </button>
        ) : (
          <a className="button" href="/settings#keep">
            Bring back a backup file
          </a>
        )}
        <button type="button" className="plain" onClick={() => void letGo()}>
          {now ? 'Let it go' : 'Go on without it'}
        </button>
      </div>
    </div>
  )
}

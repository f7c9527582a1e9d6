'use client'

import { useRecord } from '#client/store.ts'

/** Said before anybody signs in where others may sit down next. */
export function SharedComputer() {
  if (useRecord((record) => record.forgetting)) return null
  return (
    <p className="small soft">
      Is this a shared computer? First tick “Forget everything when I close this” in <a href="/settings#shared">Settings</a>.
    </p>
  )
}

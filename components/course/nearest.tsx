'use client'

import { closest, distance } from 'fastest-levenshtein'
import { useSyncExternalStore } from 'react'
import { hrefOf, type Part } from '#lib/course/outline.ts'

/** The lesson or scenario whose name is nearest to the address that was asked for. */
export function Nearest({ parts }: { parts: readonly Part[] }) {
  const path = useSyncExternalStore(
    () => () => {},
    () => location.pathname,
    () => '',
  )
  const asked = path.split('/').filter(Boolean).at(-1)
  if (!asked) return <p className="nearest" />
  const id = closest(asked.toLowerCase(), parts.map((part) => part.id))
  if (distance(asked.toLowerCase(), id) > id.length / 2) return <p className="nearest" />
  const part = parts.find((each) => each.id === id)!
  return (
    <p className="nearest">
      Did you mean the {part.kind} <a href={hrefOf(part)}>{part.title}</a>?
    </p>
  )
}

'use client'

import { useEffect, useState } from 'react'
import { partsHere, type PartHere } from '#client/offline/ways.ts'

/** The lessons and stories that this device has, for whoever finds that another one is not here. */
export function Here() {
  const [parts, setParts] = useState<readonly PartHere[]>([])
  useEffect(() => void partsHere().then(setParts, () => {}), [])
  if (parts.length === 0) return null
  return (
    <>
      <h2>Lessons and stories that are here</h2>
      <ul className="links">
        {parts.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

'use client'

import { useState } from 'react'
import { download } from '#client/documents/download.ts'
import { useRecord } from '#client/store.ts'
import { discardUnreadable } from '#client/store-more.ts'

/** Something stored that cannot be read: said plainly, offered as it lies there, and set apart from the rest. */
export function Unreadable() {
  const unreadable = useRecord((record) => record.unreadable)
  const [taken, setTaken] = useState(false)
  if (unreadable.length === 0) return null
  const one = unreadable.length === 1
  return (
    <div className="note trouble" role="alert">
      <p>
        <strong>
          {one ? 'One thing' : `${unreadable.length} things`} in your record cannot be read.
        </strong>{' '}
        {one ? 'It' : 'They'} may be damaged, cut short or changed by another program. The rest of your record is here and works.
      </p>
      <ul className="small">
        {unreadable.slice(0, 5).map(({ id, why }) => (
          <li key={id}>
            {id}: {why}
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            download('before-you-post-unreadable.json', JSON.stringify(unreadable, null, 2), 'application/json')
            setTaken(true)
          }}
        >
          Download what is stored
        </button>
        {taken && (
          <button type="button" className="plain" onClick={() => void discardUnreadable()}>
            I have it: take it out of this record
          </button>
        )}
      </div>
    </div>
  )
}

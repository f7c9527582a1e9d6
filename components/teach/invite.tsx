'use client'

import { lazy, useEffect, useRef, useState } from 'react'
import { Copy } from '#components/admin/copy.tsx'
import { Later } from '#components/ui/later.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { sayCode } from '#lib/groups/code.ts'
import type { GroupView } from '#lib/groups/protocol.ts'

const Qr = lazy(() => import('./qr.tsx').then((file) => ({ default: file.Qr })))

/** How learners come in: a code to read out, a link to send, a picture to scan. */
export function Invite({ group }: { group: GroupView }) {
  const [shown, setShown] = useState(false)
  const link = new URL(`/join#${group.code}`, location.href).href
  return (
    <section className="card column" aria-labelledby="invite">
      <h2 id="invite" tabIndex={-1}>
        Invite
      </h2>
      <div className="invite">
        <div>
          <p>
            Your learners open <strong className="join-at">{link.replace(/^https?:\/\/|#.*$/g, '')}</strong> and type
          </p>
          <p className="join-code join-large">{sayCode(group.code)}</p>
          <p className="soft small">They give a name{group.asksNumber && ' and a student number'}. They need no e-mail address and no password.</p>
        </div>
        <Later>
          <Qr link={link} />
        </Later>
      </div>
      <TextField id="join-link" label="Or send them this link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <div className="row">
        <Copy key={link} text={link} words="Copy the link" />
        <button type="button" className="quiet" onClick={() => setShown(true)}>
          Show it large, or print it
        </button>
      </div>
      {shown && <Poster group={group} link={link} onClose={() => setShown(false)} />}
    </section>
  )
}

/** Over the whole window, for a lecture hall; and on paper nothing else. */
function Poster({ group, link, onClose }: { group: GroupView; link: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="poster" aria-labelledby="poster" onClose={onClose}>
      <h2 id="poster">Join “{group.name}”</h2>
      <Later>
        <Qr link={link} />
      </Later>
      <p>
        Scan this, or open <strong className="join-at">{link.replace(/^https?:\/\/|#.*$/g, '')}</strong> and type
      </p>
      <p className="join-code">{sayCode(group.code)}</p>
      <div className="row">
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  )
}

'use client'

import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { changesMade, forgetChanges, listNext, listNow, openKept } from '#client/offline/kept.ts'
import { changesBetween } from '#lib/offline/list.ts'
import { sayChanges } from './words.ts'

/** Why there is something to say. */
export type Said = 'offline' | 'online' | 'waiting' | 'updated' | 'gone'

let root: ReturnType<typeof createRoot> | undefined
let said: Partial<Record<Said, true>> = {}

/** Says something more at the foot of the page, where the page says how the record is kept. */
export function notice(what: Said): void {
  said = what === 'online' ? { ...said, offline: undefined } : { ...said, [what]: true }
  root ??= createRoot(document.getElementById('notices')!)
  root.render(<Notices said={said} />)
}

function Notices({ said }: { said: Partial<Record<Said, true>> }) {
  return (
    <>
      {said.offline && (
        <p className="saved">
          <span>
            <strong>No signal just now.</strong> This page works without. What you do is kept here.
          </span>
        </p>
      )}
      {said.waiting ? <Waiting /> : said.updated ? <Updated /> : said.gone && <Gone />}
    </>
  )
}

/** A new version lies ready. It is used the next time the course is opened, or now. */
function Waiting() {
  const [changes, setChanges] = useState<string[]>([])
  const [later, setLater] = useState(false)
  useEffect(() => void readNext().then(setChanges), [])
  if (later || changes.length === 0) return null
  return (
    <Note
      words="There is a new version of this course."
      points={changes}
      then="Nothing you have done is lost, and a story you are in goes on where you are."
      go={{ words: 'Use it now', go: () => void takeIt() }}
      close={{ words: 'Later', go: () => setLater(true) }}
    />
  )
}

async function readNext(): Promise<string[]> {
  const cache = await openKept()
  const [now, next] = await Promise.all([listNow(cache), listNext(cache)])
  return now && next ? sayChanges(changesBetween(now, next)) : []
}

/** The worker that waits takes over, and this page is opened again under it. Other tabs go on as they are. */
async function takeIt(): Promise<void> {
  const { waiting } = (await navigator.serviceWorker.ready) ?? {}
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('use')
}

function Updated() {
  const [changes, setChanges] = useState<string[]>([])
  useEffect(() => void readMade().then(setChanges), [])
  const [closed, setClosed] = useState(false)
  if (closed || changes.length === 0) return null
  const close = () => (setClosed(true), void openKept().then(forgetChanges))
  return <Note words="This course has been brought up to date." points={changes} close={{ words: 'Close', go: close }} />
}

async function readMade(): Promise<string[]> {
  const changes = await changesMade(await openKept())
  return changes ? sayChanges(changes) : []
}

/** The browser has let go what was kept to be used without signal. */
function Gone() {
  const [later, setLater] = useState(false)
  if (later) return null
  return (
    <div className="note stands">
      <p>
        <strong>Part of what you kept on this device for use without signal is gone.</strong> Your browser has cleared it, as browsers do when room is short or a site is
        not visited for some weeks. Your record is no part of it.
      </p>
      <div className="row">
        <a className="button" href="/settings#offline">
          Keep it again
        </a>
        <button type="button" className="plain" onClick={() => setLater(true)}>
          Not now
        </button>
      </div>
    </div>
  )
}

type Way = { words: string; go: () => void }

function Note({ words, points, then, go, close }: { words: string; points: string[]; then?: string; go?: Way; close: Way }) {
  return (
    <div className="note stands">
      <p>
        <strong>{words}</strong>
      </p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {then && <p>{then}</p>}
      <div className="row">
        {go && (
          <button type="button" className="button" onClick={go.go}>
            {go.words}
          </button>
        )}
        <button type="button" className={go ? 'plain' : 'quiet'} onClick={close.go}>
          {close.words}
        </button>
      </div>
    </div>
  )
}

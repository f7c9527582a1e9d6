'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepWay, letWayGo, lookAt, type Outcome, type Way } from '#client/offline/ways.ts'
import { workerReady } from '#client/offline/kept.ts'
import { focusOn } from '#client/focus.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { sayBytes } from './words.ts'

const whyNot: Record<Exclude<Outcome, 'kept'>, string> = {
  stopped: 'Stopped. What came so far is kept: go on when you like.',
  signal: 'The signal was lost. What came so far is kept: go on when you have signal.',
  full: 'There is not enough room on this device. Make some, then go on. What came so far is kept.',
  newer: 'There is a newer version of the course. Open this page again, then go on.',
}

/** Ways through the course, each to be kept on this device. They share most of their files, so each is looked at again when one was kept or let go of. */
export function Keep({ ways }: { ways: { track: string; title: string }[] }) {
  const [found, setFound] = useState<(Way | undefined)[]>()
  const look = useCallback(() => Promise.all(ways.map(({ track }) => lookAt(track).catch(() => undefined))).then(setFound), [ways])
  const [cannot, setCannot] = useState(false)
  useEffect(() => {
    void look()
    // On a first visit the worker comes after the page, and what it brings may take a while: only where none begins to come is there none.
    const knowsWorkers = 'serviceWorker' in navigator
    if (knowsWorkers) void workerReady().then(look)
    const asked = setTimeout(async () => setCannot(!knowsWorkers || !(await navigator.serviceWorker.getRegistration().catch(() => undefined))), knowsWorkers ? 10_000 : 0)
    return () => clearTimeout(asked)
  }, [look])
  if (cannot) return <p className="note">This browser cannot keep them. If this is a private window, try an ordinary one. With signal, the course works here all the same.</p>
  return ways.map((way, n) => <KeepOne key={way.track} {...way} way={found?.[n]} onChange={look} />)
}

/** Fetches one way, so that it can be used without a network. Says beforehand how much that is. */
function KeepOne({ track, title, way, onChange }: { track: string; title: string; way: Way | undefined; onChange: () => Promise<void> }) {
  const id = `keep-${track}`
  const [got, setGot] = useState<number>()
  const [said, setSaid] = useState('')
  const stop = useRef<AbortController>(undefined)

  async function keep() {
    stop.current = new AbortController()
    setSaid(`Fetching “${title}” …`)
    setGot(0)
    // Asked before, not after: a browser that promises to keep it does so the sooner.
    const promised = (await navigator.storage?.persist?.().catch(() => false)) ?? false
    const outcome = await keepWay(track, new Date().toISOString(), (bytes) => setGot((before = 0) => before + bytes), stop.current.signal)
    await onChange()
    setGot(undefined)
    setSaid(outcome === 'kept' ? kept(promised) : whyNot[outcome])
    focusOn(id)
  }

  async function drop() {
    await letWayGo(track)
    await onChange()
    setSaid('Removed from this device. Your record is still here.')
    focusOn(id)
  }

  return (
    <div className="keep">
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <State way={way} got={got} onKeep={() => void keep()} onStop={() => stop.current?.abort()} onDrop={() => void drop()} title={title} />
      <p role="status" className="result">
        {said}
      </p>
    </div>
  )
}

function kept(promised: boolean): string {
  return promised
    ? 'Kept. You can use it with no signal, and your browser has promised not to clear it.'
    : 'Kept. You can use it with no signal. Your browser may clear it if you do not come back for some weeks. If it leaves us a trace, this course then tells you.'
}

type StateProps = { way: Way | undefined; got: number | undefined; title: string; onKeep: () => void; onStop: () => void; onDrop: () => void }

function State({ way, got, title, onKeep, onStop, onDrop }: StateProps) {
  if (way === undefined) return <p className="soft">Getting ready …</p>
  if (got !== undefined) {
    return (
      <>
        <p>
          <progress max={way.left} value={got} aria-label={`Fetching ${title}`} /> {sayBytes(got)} of {sayBytes(way.left)}
        </p>
        <button type="button" className="quiet" onClick={onStop}>
          Stop
        </button>
      </>
    )
  }
  if (way.left === 0) {
    return (
      <>
        <p>
          Kept on this device{way.since && ` since ${sayDay(way.since.slice(0, 10))}`}: {sayBytes(way.size)}.
        </p>
        {way.since && (
          <button type="button" className="quiet" onClick={onDrop} aria-label={`Remove ${title} from this device`}>
            Remove from this device
          </button>
        )}
      </>
    )
  }
  return (
    <>
      <p>
        {way.since ? `Kept on ${sayDay(way.since.slice(0, 10))}, but your browser has cleared part of it. ` : ''}
        {way.left < way.size ? `${sayBytes(way.left)} to fetch; ${sayBytes(way.size - way.left)} are here already.` : `${sayBytes(way.size)} to fetch.`}
      </p>
      <button type="button" className="quiet" onClick={onKeep} aria-label={`Keep this on my phone: ${title}`}>
        Keep this on my phone
      </button>
    </>
  )
}

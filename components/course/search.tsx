'use client'

import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Found } from '#lib/course/search.ts'

type Finder = typeof import('#lib/course/find.ts')
type Ready = Pick<Finder, 'find' | 'isDistressed'> & { index: ReturnType<Finder['makeIndex']> }
type Props = { synonyms: Readonly<Record<string, string>>; distress: readonly string[] }
const SHOWN = 20

/** Search as you type. The index comes once, with the page; after that no network is needed, and no question leaves the device. */
export function Search({ synonyms, distress }: Props) {
  const [ready, setReady] = useState<Ready | 'failed'>()
  const [asked, setAsked] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const query = useDeferredValue(asked.trim())

  useEffect(() => {
    let wanted = true
    const readHash = () => {
      const given = fromHash()
      if (given) queueMicrotask(() => wanted && setAsked(given))
    }
    if (input.current?.value) setAsked(input.current.value) // typed before the script was there
    readHash()
    addEventListener('hashchange', readHash)
    load().then(
      (loaded) => wanted && setReady(loaded),
      (error: unknown) => {
        console.warn('The search index could not be fetched:', error)
        if (wanted) setReady('failed')
      },
    )
    return () => {
      wanted = false
      removeEventListener('hashchange', readHash)
    }
  }, [])

  const open = ready && ready !== 'failed' ? ready : undefined
  const hits = open && query ? open.find(open.index, query, synonyms) : { found: [], near: false }
  let say = ''
  if (ready === 'failed') say = 'The search could not be loaded. Check your signal and open this page again.'
  else if (query) say = open ? sayCount(hits.found.length, hits.near, query) : 'One moment …'
  const said = useSettled(say)
  return (
    <search>
      <div className="field">
        <label htmlFor="q">What are you looking for?</label>
        <input ref={input} id="q" type="search" value={asked} onChange={(event) => setAsked(event.target.value)} autoComplete="off" enterKeyHint="search" />
      </div>
      {open?.isDistressed(query, distress) && (
        <p className="note">
          If you or somebody else may be in danger now, ring <a href="tel:999">999</a>. To talk to somebody at any hour, ring Samaritans on{' '}
          <a href="tel:116123">116 123</a>.
        </p>
      )}
      <p role="status" className="result">
        {said}
      </p>
      {hits.found.length > 0 && (
        <ol className="found">
          {hits.found.slice(0, SHOWN).map((hit) => (
            <Hit key={hit.id} {...hit} />
          ))}
        </ol>
      )}
      {open && query && hits.found.length === 0 && (
        <p>
          Something has gone wrong with a post? <a href="/already-posted">I have already posted something: what now?</a>
        </p>
      )}
    </search>
  )
}

/** What is said once it has stood for half a second: a reader must not speak between the letters of a word, of “g” and “gi”. */
function useSettled(say: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(say), say ? 500 : 0)
    return () => clearTimeout(timer)
  }, [say])
  return said
}

function Hit({ kind, title, href, text }: Found) {
  return (
    <li>
      <p className="kicker">{kind}</p>
      <a href={href}>{title}</a>
      <p className="soft">{text}</p>
    </li>
  )
}

/** What is asked for in the address; a mistyped one as it stands. */
function fromHash(): string {
  const given = location.hash.slice(1)
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}

async function load(): Promise<Ready> {
  const [{ find, isDistressed, makeIndex }, response] = await Promise.all([import('#lib/course/find.ts'), fetch('/search-index')])
  if (!response.ok) throw new Error(`${response.status}`)
  return { find, isDistressed, index: makeIndex((await response.json()) as Found[]) }
}

function sayCount(count: number, near: boolean, query: string): string {
  if (count === 0) return `Nothing for “${query}”. Try one word, or a simpler one.`
  const places = count === 1 ? 'One place' : `${count} places`
  const first = count > SHOWN ? `, the first ${SHOWN} below` : ''
  return near ? `Nothing for “${query}”. What comes closest: ${places.toLowerCase()}${first}.` : `${places}${first}.`
}

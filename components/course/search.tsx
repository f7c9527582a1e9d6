'use client'

import { useDeferredValue, useEffect, useState } from 'react'
import type MiniSearch from 'minisearch'
import type { Found } from '#lib/course/search.ts'

type Index = MiniSearch<Found>
const SHOWN = 20

/** Search as you type. The index comes once, with the page; after that no network is needed. */
export function Search() {
  const [index, setIndex] = useState<Index | 'failed'>()
  const [asked, setAsked] = useState('')
  const query = useDeferredValue(asked.trim())

  useEffect(() => {
    let wanted = true
    const given = new URLSearchParams(location.search).get('q')
    if (given) queueMicrotask(() => wanted && setAsked(given))
    load().then(
      (loaded) => wanted && setIndex(loaded),
      (error: unknown) => {
        console.warn('The search index could not be fetched:', error)
        if (wanted) setIndex('failed')
      },
    )
    return () => void (wanted = false)
  }, [])

  function ask(text: string) {
    setAsked(text)
    history.replaceState(null, '', text.trim() ? `?q=${encodeURIComponent(text.trim())}` : location.pathname)
  }

  const found = index && index !== 'failed' && query ? (index.search(query) as unknown as Found[]) : []
  return (
    <search>
      <div className="field">
        <label htmlFor="q">What are you looking for?</label>
        <input id="q" type="search" value={asked} onChange={(event) => ask(event.target.value)} autoComplete="off" enterKeyHint="search" />
      </div>
      <p role="status" className="result">
        {index === 'failed' && 'The search could not be loaded. Check your signal and open this page again.'}
        {index && index !== 'failed' && query && countWords(found.length, query)}
        {!index && query && 'One moment …'}
      </p>
      <ol className="found">
        {found.slice(0, SHOWN).map(({ id, kind, title, href, text }) => (
          <li key={id}>
            <p className="kicker">{kind}</p>
            <a href={href}>{title}</a>
            <p className="soft">{text}</p>
          </li>
        ))}
      </ol>
    </search>
  )
}

async function load(): Promise<Index> {
  const [{ default: Mini }, response] = await Promise.all([import('minisearch'), fetch('/search-index')])
  if (!response.ok) throw new Error(`${response.status}`)
  const index = new Mini<Found>({
    fields: ['title', 'text', 'words'],
    storeFields: ['id', 'kind', 'title', 'href', 'text'],
    searchOptions: { boost: { title: 3, text: 2 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  })
  index.addAll((await response.json()) as Found[])
  return index
}

function countWords(count: number, query: string): string {
  if (count === 0) return `Nothing for “${query}”. Try one word, or a simpler one.`
  const places = count === 1 ? 'One place' : `${count} places`
  return count > SHOWN ? `${places}; the first ${SHOWN} are below.` : `${places}.`
}

'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'

type Item = { id: string }

/**
 * What the site lists at an address, a portion at a time.
 *
 * @param name what the answer calls it
 * @param address of what comes after that one; of the first portion without. With a body, what is asked for stands in no log
 * @param pressed whether somebody has just asked for it, so that the focus goes to what comes
 */
export function useItems<T extends Item>(name: string, address: (last?: T) => string | [string, object], pressed = false) {
  const [items, setItems] = useState<readonly T[]>()
  const [more, setMore] = useState(false)
  const [failed, setFailed] = useState(false)
  const { waiting, said, ask } = useAsking()

  const load = (last?: T, pressed = true) =>
    ask(
      async () => {
        const asked = await askSite<Record<string, unknown>>(...([address(last)].flat() as [string, object?]))
        setFailed(!asked.ok)
        return asked
      },
      (answer) => {
        const next = answer[name] as readonly T[]
        setItems((before) => (last && before ? [...before, ...next] : next))
        setMore(answer['more'] === true)
        if (pressed) focusOn(`${name}-${next[0]?.id ?? 'none'}`) // the button that asked may be gone
      },
    )
  useEffect(() => {
    void load(undefined, pressed)
    // Once: what stands elsewhere is another list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return {
    name,
    items,
    more,
    failed,
    waiting,
    said,
    load,
    change: (id: string, to: Partial<T>) => setItems((before) => before?.map((item) => (item.id === id ? { ...item, ...to } : item))),
    drop: (id: string) => setItems((before) => before?.filter((item) => item.id !== id)),
  }
}

/** A list that was asked for: what is there, that there is nothing, that it is coming, or why it did not come. */
export function Items<T extends Item>({ of, none, children }: { of: ReturnType<typeof useItems<T>>; none: string; children: (item: T) => ReactNode }) {
  const { name, items, more, failed, waiting, said, load } = of
  return (
    <>
      {!items && !failed && <p role="status">One moment …</p>}
      {items?.length === 0 && (
        <p className="soft" id={`${name}-none`} tabIndex={-1}>
          {none}
        </p>
      )}
      {items && items.length > 0 && (
        <ul className="listed">
          {items.map((item) => (
            <li key={item.id} id={`${name}-${item.id}`} tabIndex={-1}>
              {children(item)}
            </li>
          ))}
        </ul>
      )}
      <Said said={said} />
      {(more || (failed && !items)) && (
        <button type="button" className="quiet" aria-disabled={waiting || undefined} onClick={() => void load(items?.at(-1))}>
          {waiting ? 'One moment …' : items ? 'Show more' : 'Try again'}
        </button>
      )}
    </>
  )
}

/** A part of the page that asks the site for what is in it when it is opened, and anew each time that it is. */
export function Part({ id, title, about, open: words, children }: { id: string; title: string; about: ReactNode; open: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words}</summary>
        {open && children}
      </details>
    </section>
  )
}

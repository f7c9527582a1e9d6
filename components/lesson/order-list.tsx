'use client'

import { useEffect, useRef, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { ofKind } from '#lib/record/rows.ts'
import { Why, type Reason } from './why.tsx'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** Steps to put in order, by buttons: no dragging is ever needed. The order is kept by the check’s own form. */
export function OrderList({ lesson, check, start, items }: { lesson: string; check: string; start: readonly number[]; items: readonly (Reason & { n: number; text: string })[] }) {
  const rows = useRecord((record) => record.rows)
  const [moved, setMoved] = useState<{ order: readonly number[]; focus?: string; said: string }>()
  const list = useRef<HTMLOListElement>(null)
  const kept = ofKind(rows, 'check').findLast((row) => row.lesson === lesson && row.check === check)?.picked.map((pick) => Number(pick.split(':')[1]))
  const order = moved?.order ?? kept ?? start

  // A button that moved has lost its focus in some browsers; at an end its neighbour takes over.
  useEffect(() => {
    if (moved?.focus) list.current?.querySelector<HTMLElement>(moved.focus)?.focus()
  }, [moved])

  function move(index: number, by: -1 | 1) {
    const next = [...order]
    const to = index + by
    ;[next[index], next[to]] = [next[to]!, next[index]!]
    const way = to === 0 ? 1 : to === next.length - 1 ? -1 : by
    setMoved({ order: next, focus: `[data-move="${next[to]}:${way}"]`, said: `Now ${to + 1} of ${next.length}` })
  }

  return (
    <>
      <ol className="order" ref={list}>
        {order.map((n, index) => (
          <li key={n}>
            <input type="hidden" data-pick="" value={`${index + 1}:${n}`} />
            <span className="order-words">
              {items[n - 1]!.text}
              <Why item={items[n - 1]!} pick={`${n}:${n}`} hit="Yes, here." miss={`No: this comes ${places[n - 1]}.`} />
            </span>
            <span className="order-moves">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="plain"
                  data-move={`${n}:${by}`}
                  disabled={index + by < 0 || index + by >= order.length}
                  aria-label={`Move ${by < 0 ? 'up' : 'down'}, step ${index + 1}: ${items[n - 1]!.text}`}
                  onClick={() => move(index, by)}
                >
                  {by < 0 ? '↑' : '↓'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {moved && moved.order.join() !== kept?.join() && moved.said}
      </p>
    </>
  )
}

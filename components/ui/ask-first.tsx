import { useEffect, useRef, type ReactNode } from 'react'

type Way = { words: string; go: () => void }

/** Asked before something that cannot be undone: what it does, the ways on, and, as the first choice, the way back. */
export function AskFirst({ label, ways, back, children }: { label: string; ways: readonly Way[]; back: Way; children: ReactNode }) {
  const asked = `ask-${label.replace(/\W+/g, '-')}`
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), []) // the button that asked is gone
  return (
    <div ref={group} tabIndex={-1} className="note trouble" role="group" aria-label={label} aria-describedby={asked}>
      <p id={asked}>{children}</p>
      <div className="row">
        {ways.map(({ words, go }) => (
          <button key={words} type="button" className="quiet" onClick={go}>
            {words}
          </button>
        ))}
        <button type="button" className="button" onClick={back.go}>
          {back.words}
        </button>
      </div>
    </div>
  )
}

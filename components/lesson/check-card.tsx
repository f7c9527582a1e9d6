'use client'

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { ofKind, type Sure } from '#lib/record/rows.ts'

type Option = { id: string; text: ReactNode; right: boolean; why: string }

const sureWords: Record<Sure, string> = { guess: 'A guess', think: 'I think so', certain: 'Certain' }

/**
 * One check. The first answer is the attempt and is kept at once; then every option says why. Trying again is a fresh form
 * on the same question, kept as another answer.
 */
export function CheckCard({ lesson, id, ask, options, sources }: { lesson: string; id: string; ask: string; options: Option[]; sources: ReactNode }) {
  const rows = useRecord((record) => record.rows)
  const [again, setAgain] = useState(false)
  const [asked, setAsked] = useState(false)
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLParagraphElement>(null)
  const last = ofKind(rows, 'check').findLast((row) => row.lesson === lesson && row.check === id)
  const answered = again ? undefined : last
  const several = options.filter(({ right }) => right).length > 1

  async function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const picked = given.getAll(name).map(String)
    if (picked.length === 0) return setAsked(true)
    const sure = given.get(`${name}-sure`) as Sure | null
    await addRow({ ...stamp(), kind: 'check', lesson, check: id, picked, ...(sure ? { sure } : {}) })
    setAgain(false)
    setAsked(false)
    result.current?.focus()
  }

  function tryAgain() {
    flushSync(() => setAgain(true))
    form.current?.querySelector('input')?.focus()
  }

  const right = answered && options.every((option) => option.right === answered.picked.includes(option.id))
  return (
    <form ref={form} onChange={() => setAsked(false)} id={`check-${id}`} className="check card" onSubmit={(event) => void answer(event)} aria-labelledby={`${name}-ask`}>
      <p className="kicker">Check{several ? ' · choose all that apply' : ''}</p>
      <fieldset>
        <legend id={`${name}-ask`} className="ask">
          {ask}
        </legend>
        {options.map((option) => {
          const chosen = answered?.picked.includes(option.id)
          return (
            <label key={option.id} className="option" data-done={answered ? '' : undefined}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                value={option.id}
                disabled={answered !== undefined}
                {...(answered ? { checked: chosen ?? false, readOnly: true } : {})}
                key={answered ? 'answered' : 'open'}
              />
              <span>
                {option.text}
                {answered && (
                  <span className="why" data-right={option.right || undefined}>
                    <strong>{option.right ? (chosen ? 'Yes.' : several ? 'This one too.' : 'This one.') : chosen ? 'Not quite.' : 'No.'}</strong> {option.why}
                  </span>
                )}
              </span>
            </label>
          )
        })}
      </fieldset>
      {!answered && (
        <>
          <fieldset className="sure">
            <legend>How sure are you? (You may leave this out.)</legend>
            {Object.entries(sureWords).map(([value, word]) => (
              <label key={value}>
                <input type="radio" name={`${name}-sure`} value={value} /> {word}
              </label>
            ))}
          </fieldset>
          <button type="submit" className="quiet">
            See why
          </button>
        </>
      )}
      <p ref={result} tabIndex={-1} className="result" role="status">
        {asked && 'Choose an answer first, then see why.'}
        {answered && resultWords(right === true, answered.sure)}
      </p>
      {answered && (
        <p className="row small">
          {sources}
          <button type="button" className="plain" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
    </form>
  )
}

function resultWords(right: boolean, sure: Sure | undefined): string {
  if (right) return sure === 'guess' ? 'That is it. You guessed, so read why: next time you will know.' : 'That is it.'
  return sure === 'certain' ? 'Not this time, and you were certain: this is the one to remember.' : 'Not this time. Read why below each answer.'
}

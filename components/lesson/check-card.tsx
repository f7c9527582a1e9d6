'use client'

import { useLayoutEffect, useRef, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { useOnce } from '#client/use-once.ts'
import { Chips } from '#components/ui/citations.tsx'
import { samePicks } from '#lib/course/check.ts'
import { ofKind, type Sure } from '#lib/record/rows.ts'

type Props = {
  lesson: string
  id: string
  ask: string
  kicker: string
  /** All that must be picked for the answer to be right; empty where nothing is marked. See `keyOf`. */
  answer: readonly string[]
  /** How many picks make an answer. */
  needs: number
  sources: ComponentProps<typeof Chips>['citations']
  /** The inputs, drawn by check.tsx on the server. Those with `data-pick` give the picks; `data-when` says what is shown when. */
  children: ReactNode
}

const sureWords: Record<Sure, string> = { guess: 'A guess', think: 'I think so', certain: 'Certain' }

/**
 * One check, of whatever kind. The first answer is the attempt and is kept at once; then every option says why. Trying
 * again is the same form, opened once more and kept as another answer. What is ticked lives in the form itself, so that
 * one small script serves every kind of question.
 */
export function CheckCard({ lesson, id, ask, kicker, answer, needs, sources, children }: Props) {
  const rows = useRecord((record) => record.rows)
  const [again, setAgain] = useState(false)
  const [asked, setAsked] = useState(false)
  const name = `check-${id}`
  const once = useOnce()
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLParagraphElement>(null)
  const last = ofKind(rows, 'check').findLast((row) => row.lesson === lesson && row.check === id)
  const answered = again ? undefined : last
  // Before the page is painted: whoever tries again is sent to the first answer, which must be open by then.
  useLayoutEffect(() => show(form.current!, last?.picked, answered !== undefined), [last, answered])

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const picked = picksIn(event.currentTarget)
    if (picked.length < needs) return setAsked(true)
    const sure = new FormData(event.currentTarget).get(`${name}-sure`) as Sure | null
    await once(() => addRow({ ...stamp(last ? [last] : []), kind: 'check', lesson, check: id, picked, ...(sure ? { sure } : {}) }))
    setAgain(false)
    setAsked(false)
    result.current?.focus()
  }

  function tryAgain() {
    flushSync(() => setAgain(true))
    form.current?.querySelector<HTMLElement>(':is(input, select, button, textarea):not([type="hidden"], :disabled)')?.focus()
  }

  const marked = answer.length > 0
  return (
    // A form that is sent before its script is there goes nowhere: the answer is nobody’s business but the learner’s.
    <form ref={form} method="dialog" onChange={() => setAsked(false)} id={name} className="check card" onSubmit={(event) => void keep(event)}>
      <p className="kicker">{kicker}</p>
      <fieldset>
        <legend className="ask">{ask}</legend>
        {children}
      </fieldset>
      {!answered && (
        <>
          {marked && (
            <fieldset className="sure">
              <legend>How sure are you? (You may leave this out.)</legend>
              {Object.entries(sureWords).map(([value, word]) => (
                <label key={value}>
                  <input type="radio" name={`${name}-sure`} value={value} /> {word}
                </label>
              ))}
            </fieldset>
          )}
          <button type="submit" className="quiet">
            {marked ? 'See why' : 'Compare'}
          </button>
        </>
      )}
      {/* Focus goes to the result, so that it is read; as a status it would be read a second time. */}
      <p ref={result} tabIndex={-1} className="result" role={answered ? undefined : 'status'}>
        {asked && (needs > 1 ? 'Give each one an answer first, then see why.' : 'Choose an answer first, then see why.')}
        {answered && (marked ? resultWords(answer, answered.picked, needs, answered.sure) : 'Nobody marks this one. You are the judge: the list to hold it beside is above.')}
      </p>
      {answered && (
        <p className="row small">
          <Chips citations={sources} />
          <button type="button" className="plain" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
    </form>
  )
}

type Input = HTMLInputElement | HTMLSelectElement

function inputsIn(form: HTMLFormElement): Input[] {
  return [...form.querySelectorAll<Input>('[data-pick]')]
}

function picksIn(form: HTMLFormElement): string[] {
  return inputsIn(form)
    .filter((input) => !(input instanceof HTMLInputElement) || input.type === 'hidden' || input.checked)
    .map(({ value }) => value)
    .filter(Boolean)
}

/** Sets the form to an answer and locks it, or opens it empty; and shows the reasons that belong to that. */
function show(form: HTMLFormElement, picked: readonly string[] = [], answered: boolean) {
  if (!answered && !form.hasAttribute('data-answered')) return // what was ticked before the script arrived stays ticked
  for (const input of inputsIn(form)) {
    input.disabled = answered
    if (input instanceof HTMLInputElement) input.checked = answered && picked.includes(input.value)
    else input.value = (answered && [...input.options].find(({ value }) => picked.includes(value))?.value) || ''
  }
  form.toggleAttribute('data-answered', answered)
  for (const words of form.querySelectorAll<HTMLElement>('[data-when]')) {
    const { when, of = '' } = words.dataset
    words.hidden = !answered || (when === 'picked' && !picked.includes(of)) || (when === 'not-picked' && picked.includes(of))
  }
}

/** Where every item wants an answer, how many got the right one is said too. */
function resultWords(answer: readonly string[], picked: readonly string[], needs: number, sure: Sure | undefined): string {
  if (samePicks(answer, picked)) return sure === 'guess' ? 'That is it. You guessed, so read why: next time you will know.' : 'That is it.'
  const count = needs > 1 ? `: ${answer.filter((pick) => picked.includes(pick)).length} of ${answer.length}` : ''
  return sure === 'certain' ? `Not this time${count}, and you were certain: this is the one to remember.` : `Not this time${count}. Each answer above now says why.`
}

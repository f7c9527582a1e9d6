'use client'

import { useId, useState, type FormEvent } from 'react'
import type { Choice } from '#lib/scenario/types.ts'

/** The choices of a decision. Two steps, choose and confirm: a slip of the thumb must not become a learner’s first attempt. */
export function Choices({ choices, saving, onChoose }: { choices: Readonly<Record<string, Choice>>; saving: boolean; onChoose: (choice: string) => void }) {
  const name = useId()
  const [missing, setMissing] = useState(false)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const picked = new FormData(event.currentTarget).get(name)
    if (picked === null) return setMissing(true)
    onChoose(String(picked))
  }

  return (
    <form className="choices" onSubmit={submit}>
      <fieldset>
        <legend>What do you do?</legend>
        {Object.entries(choices).map(([id, { label }]) => (
          <label key={id} className="option">
            <input type="radio" name={name} value={id} onChange={() => setMissing(false)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="result">
        {missing && 'Choose one first. There is no hurry.'}
      </p>
      <button type="submit" className="button" aria-disabled={saving}>
        Choose this
      </button>
    </form>
  )
}

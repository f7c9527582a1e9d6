import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  /** Also what its hint is found by: the same on the server and in the browser. */
  id: string
  label: string
  hint?: string
  /** What is wrong with what was typed: takes the place of the hint. */
  fault?: string | undefined
}

/** One line to type in, with its label, a hint, and what is wrong with it. */
export function TextField({ id, label, hint, fault, ...input }: Props) {
  const said = fault ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {said && (
        <p className="hint" id={`${id}-hint`}>
          {fault ? <strong className="fault">{fault}</strong> : hint}
        </p>
      )}
      <input type="text" id={id} aria-invalid={fault ? true : undefined} aria-describedby={said && `${id}-hint`} {...input} />
    </div>
  )
}

import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  /** Also what its hint is found by: the same on the server and in the browser. */
  id: string
  label: string
  hint?: string
  /** What is wrong with what was typed: said before the hint. */
  fault?: string | undefined
}

/** What is wrong with what was typed, before the hint that stays. */
export function Fault({ say }: { say: string | undefined }) {
  return say ? <strong className="fault">{say}</strong> : null
}

/** One line to type in, with its label, a hint, and what is wrong with it. */
export function TextField({ id, label, hint, fault, ...input }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {(fault || hint) && (
        <p className="hint" id={`${id}-hint`}>
          <Fault say={fault} /> {hint}
        </p>
      )}
      <input type="text" id={id} aria-invalid={fault ? true : undefined} aria-describedby={fault || hint ? `${id}-hint` : undefined} {...input} />
    </div>
  )
}

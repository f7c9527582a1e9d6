'use client'

import { useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { TextField } from '#components/ui/text-field.tsx'
import { readCode } from '#lib/groups/code.ts'

type Props = { start?: string; wrong?: string | undefined; /** For somebody who is in a group already. */ another?: boolean }

/** Types the code of a group; then the page to join it opens, or, on that page, the group is looked up. */
export function CodeForm({ start = '', wrong, another = false }: Props) {
  const [typed, setTyped] = useState(start)
  const [fault, setFault] = useState(wrong)
  function submit(event: FormEvent) {
    event.preventDefault()
    const code = readCode(typed)
    if (code) return lookUp(code)
    setFault('That is not a whole code. It has eight letters and figures, and never an A, E, I, O, U, Y, 0 or 1. Look at it again, or ask your educator.')
    focusOn('join-code')
  }
  return (
    <form method="dialog" className="card by-code" onSubmit={submit} noValidate aria-labelledby="join-by-code">
      <h2 id="join-by-code">{another ? 'Join another group' : 'Join by a code'}</h2>
      <TextField
        id="join-code"
        label="The code of the group"
        hint="Eight letters and figures, for example HXQ4-7KMD. Your educator has it."
        fault={fault}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        value={typed}
        onChange={(event) => (setTyped(event.target.value), setFault(undefined))}
      />
      <button type="submit" className={another ? 'quiet' : 'button'}>
        Find the group
      </button>
    </form>
  )
}

/** The same code once more is looked up again: somebody may have been told that the group is there now. */
function lookUp(code: string) {
  const address = new URL(`/join#${code}`, location.href).href
  if (location.href === address) location.reload()
  else location.href = address
}

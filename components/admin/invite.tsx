'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Copy } from './copy.tsx'
import { Invitations } from './invitations.tsx'
import { roles } from './words.ts'

const may = {
  educator: 'Makes groups, gives them parts of the course, and sees who has finished.',
  administrator: 'Looks after this site as you do: all accounts, all roles, and e-mails that wait.',
}

/** Invites somebody to a role, and shows the link that lets them in; below, who was invited before. */
export function Invite({ mail }: { mail: boolean }) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<keyof typeof may>('educator')
  const [fault, setFault] = useState<string>()
  const [made, setMade] = useState<{ email: string; link: string; count: number }>()
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    const to = email.trim()
    if (!/^\S+@\S+\.\S+$/.test(to)) {
      setFault('Write the e-mail address, like name@example.org.')
      return focusOn('invite-email')
    }
    void ask(
      () => askSite<{ link: string }>('/api/admin/invitations', { email: to, role }),
      ({ link }) => {
        setMade((before) => ({ email: to, link, count: (before?.count ?? 0) + 1 }))
        setEmail('')
        setRole('educator')
        focusOn('invitation-link')
        const invited = `${to} is invited to be ${roles[role].one}.`
        return mail ? `${invited} An e-mail with the link is on its way to them. Here it is as well, in case that does not arrive.` : `${invited} No e-mail goes out: hand the link over to them yourself.`
      },
    )
  }

  return (
    <section aria-labelledby="invite">
      <form className="card" method="dialog" onSubmit={submit} noValidate>
        <h2 id="invite">Invite an educator</h2>
        <TextField
          id="invite-email"
          label="Their e-mail address"
          hint={mail ? 'The invitation is sent there.' : 'This site has no mail server: you get a link, and hand it over yourself.'}
          fault={fault}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={email}
          onChange={(event) => (setEmail(event.target.value), setFault(undefined))}
        />
        <fieldset className="field">
          <legend>What they will be</legend>
          <div>
            {(Object.keys(may) as (keyof typeof may)[]).map((each) => (
              <label key={each} className="option">
                <input type="radio" name="invite-role" value={each} checked={role === each} onChange={() => setRole(each)} />
                <span>
                  <strong>{roles[each].title}</strong>
                  <br />
                  <span className="soft">{may[each]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="button" aria-disabled={waiting || undefined}>
          {waiting ? 'One moment …' : 'Make the invitation'}
        </button>
        <Said said={said} />
        {made && (
          <>
            <TextField
              id="invitation-link"
              label={`The link for ${made.email}`}
              hint="It works once, for 14 days, for whoever opens it: give it to nobody else. It is shown here only now."
              readOnly
              value={made.link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Copy key={made.count} text={made.link} words="Copy the link" />
          </>
        )}
      </form>
      <Invitations key={made?.count} />
    </section>
  )
}

'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { Items, useItems } from './items.tsx'
import { roles, type Role } from './words.ts'

type Person = { id: string; name: string; email: string; role: Role; createdAt: string; lastSeen: string | null }
type Props = { self: string; onSelf: () => void }

/** All accounts, in the order of their addresses; where they are many, from an address on. */
export function People(props: Props) {
  const [start, setStart] = useState<string>()
  return <PeopleFrom key={start} start={start} onFind={setStart} {...props} />
}

function PeopleFrom({ start, onFind, self, onSelf }: Props & { start: string | undefined; onFind: (start: string) => void }) {
  const list = useItems<Person>('people', (last) => (last ? `/api/admin/people?after=${last.id}` : start ? ['/api/admin/people/find', { from: start }] : '/api/admin/people'), start !== undefined)
  return (
    <>
      {(list.more || start !== undefined) && <Find start={start ?? ''} onFind={onFind} />}
      <Items of={list} none="No address begins like this, and none comes after it.">
        {(person) => <PersonItem person={person} self={person.id === self} onChanged={(role) => (list.change(person.id, { role }), person.id === self && onSelf())} />}
      </Items>
    </>
  )
}

function Find({ start, onFind }: { start: string; onFind: (start: string) => void }) {
  const [typed, setTyped] = useState(start)
  return (
    <form method="dialog" onSubmit={(event) => (event.preventDefault(), onFind(typed.trim().toLowerCase()))} noValidate role="search">
      <TextField id="find-person" label="Find an address" hint="Type how it begins. The list then starts there." type="search" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="quiet">
        Find
      </button>
    </form>
  )
}

function PersonItem({ person, self, onChanged }: { person: Person; self: boolean; onChanged: (role: Role) => void }) {
  const { id, name, email, role, createdAt, lastSeen } = person
  const [step, setStep] = useState<'shown' | 'choosing' | 'asking'>('shown')
  const [next, setNext] = useState(role)
  const { waiting, said, ask } = useAsking()

  function choose() {
    setNext(role)
    setStep('choosing')
    focusOn(`role-${id}`)
  }
  function leave() {
    setStep('shown')
    focusOn(`change-${id}`)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (next === role) leave()
    else if (next === 'administrator' || role === 'administrator') setStep('asking')
    else void change()
  }
  const change = () =>
    ask(
      () => askSite('/api/admin/people', { id, role: next }),
      () => {
        leave()
        onChanged(next)
        return `${name} is ${roles[next].one} now.`
      },
    )

  return (
    <>
      <p>
        <strong>{name}</strong>
        {self && ' (you)'}
        <br />
        {email || 'No e-mail address: made by joining a group'}
      </p>
      <p className="small soft">
        {roles[role].title}. Account made on {sayDay(ukDay(createdAt))}. {lastSeen ? `Last here on ${sayDay(lastSeen)}.` : 'Not seen since.'}
      </p>
      {step === 'shown' && (
        <button type="button" className="plain" id={`change-${id}`} onClick={choose}>
          Change the role<span className="unseen"> of {name}</span>
        </button>
      )}
      {step === 'choosing' && (
        <form method="dialog" onSubmit={submit}>
          <div className="field">
            <label htmlFor={`role-${id}`}>Role of {name}</label>
            <select id={`role-${id}`} value={next} onChange={(event) => setNext(event.target.value as Role)}>
              {Object.entries(roles).map(([each, { title }]) => (
                <option key={each} value={each}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="row">
            <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
              {waiting ? 'One moment …' : 'Change it'}
            </button>
            <button type="button" className="plain" onClick={leave}>
              Leave it
            </button>
          </div>
        </form>
      )}
      {step === 'asking' && (
        <AskFirst label={`Make ${name} ${roles[next].one}`} ways={[{ words: waiting ? 'One moment …' : self ? `Make me ${roles[next].one}` : `Make them ${roles[next].one}`, go: () => void change() }]} back={{ words: 'Leave it as it is', go: leave }}>
          {next === 'administrator'
            ? `${[name, email].filter(Boolean).join(', ')}, will be able to do all that you can do here: change anybody’s role, yours as well, and read the e-mails that wait, with links to sign in among them.`
            : self
              ? 'You will not be able to open this page any more. Only another administrator can let you in again.'
              : `${[name, email].filter(Boolean).join(', ')}, will not be able to open this page any more. Their own record stays as it is.`}
        </AskFirst>
      )}
      <Said said={said} />
    </>
  )
}

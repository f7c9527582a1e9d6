'use client'

import { useRef } from 'react'
import { WhereKept } from '#components/record/where-kept.tsx'
import { keepDraft, useRecord } from '#client/store.ts'
import { auditAnswers, auditCount, auditKey, readAudit, writeAudit, type AuditAnswer, type AuditGroup } from '#lib/course/audit.ts'
import { Exercise } from './exercise.tsx'

/** A list to go through with one’s own profiles open. The answers are a draft: in no backup, no record, and sent nowhere. */
export function ProfileAudit({ groups }: { groups: readonly AuditGroup[] }) {
  const answers = readAudit(useRecord((record) => record.drafts[auditKey]))
  const { answered, toDo, of } = auditCount(groups, answers)
  const list = useRef<HTMLDivElement>(null)
  const answer = (id: string, given: AuditAnswer) => void keepDraft(auditKey, writeAudit({ ...answers, [id]: given }))

  /** The button goes with the answers, so focus goes back to the first of them. */
  function clear() {
    list.current?.querySelector('input')?.focus()
    void keepDraft(auditKey, '')
  }

  return (
    <Exercise label="Profile audit" kicker="your own profiles">
      <p className="soft">
        Your ticks are kept <WhereKept />. They are in no backup and no record, and they never leave it.
      </p>
      <div ref={list}>
        {groups.map((group) => (
          <div key={group.title}>
            <h3>{group.title}</h3>
            {group.items.map(({ id, text, how }) => (
              <fieldset key={id} className="sorted">
                <legend>{text}</legend>
                <p className="soft small">{how}</p>
                {auditAnswers.map((each) => (
                  <label key={each}>
                    <input type="radio" name={`audit-${id}`} checked={answers[id] === each} onChange={() => answer(id, each)} /> {each}
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="result">
        {/* One piece of text: a reader says each piece that changes, with all the rest, once more. */}
        {`${answered} of ${of} looked at${toDo > 0 ? `, ${toDo} to do` : ''}.`}
      </p>
      {answered > 0 && (
        <button type="button" className="plain" onClick={clear}>
          Clear my answers
        </button>
      )}
    </Exercise>
  )
}

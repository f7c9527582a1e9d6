import { useEffect, useState } from 'react'
import type { Assigned } from '#lib/groups/protocol.ts'
import { ask } from './account.ts'
import { keepDraft, useRecord } from './store.ts'

/** The key of the draft that holds the last list: no part of the record, and in no backup. */
const assignedKey = 'assigned'

/** The list as this device has it, whose it is, and when it was asked for. */
type Kept = { account: string; at: string; work: readonly Assigned[] }

/**
 * The work that this learner has been given. What was known last is there at once, and without signal; it is asked for anew when a page opens, and whenever something has
 * been sent, since that may have moved a status.
 */
export function useAssigned(): { work: readonly Assigned[]; at?: string; answer: 'waiting' | 'here' | 'none'; out: boolean } {
  const { link, drafts, sent } = useRecord()
  const [answer, setAnswer] = useState<'waiting' | 'here' | 'none'>('waiting')
  const account = link?.account
  const out = Boolean(link?.out)
  useEffect(() => {
    if (!account || out) return
    let wanted = true
    void ask<{ assigned: Assigned[] }>('/api/assigned').then((asked) => {
      if (!wanted) return
      setAnswer(asked.ok ? 'here' : 'none')
      if (asked.ok) keepAssigned(account, asked.assigned)
    })
    return () => void (wanted = false)
  }, [account, out, sent.size])
  const kept = readKept(drafts[assignedKey])
  return { ...(kept && kept.account === account ? kept : { work: [] }), answer: out ? 'none' : answer, out }
}

function keepAssigned(account: string, work: readonly Assigned[]) {
  void keepDraft(assignedKey, work.length === 0 ? '' : JSON.stringify({ account, at: new Date().toISOString(), work } satisfies Kept))
}

/** After leaving a group: what it asked for is not shown again, even for the moment until the list is here. */
export function forgetAssigned(): void {
  void keepDraft(assignedKey, '')
}

function readKept(text: string | undefined): Kept | undefined {
  try {
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined // written by another version of the course: it is asked for anew
  }
}

import { StatusWord } from '#components/ui/status-word.tsx'
import { sayDay } from '#lib/cpd/days.ts'
import type { Seen } from '#lib/groups/protocol.ts'
import { sayActive } from '#lib/groups/words.ts'

/** What is seen of somebody’s work, by their educators and by themselves: the status word and, beside it, all else that there is. That it is overdue is said with its day. */
export function SeenOf({ seen }: { seen: Seen }) {
  return (
    <p className="seen">
      <StatusWord status={seen.status} /> <span className="soft">{saySeen(seen).join(' · ')}</span>
    </p>
  )
}

function saySeen({ complete, of, begun, completed, late, minutes }: Seen): string[] {
  return [
    `${complete} of ${of} ${of === 1 ? 'part' : 'parts'}`,
    ...(begun ? [`begun ${sayDay(begun)}`] : []),
    ...(completed ? [`completed ${sayDay(completed)}${late ? ', late' : ''}`] : []),
    ...(minutes > 0 ? [`${sayActive(minutes)} of active time`] : []),
  ]
}

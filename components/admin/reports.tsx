'use client'

import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Items, useItems } from './items.tsx'
import { sayMoment } from './words.ts'

type Report = { id: string; at: string; title: string; href?: string; changed?: true; words: string; done?: string }

/** What readers say is wrong in the course, the newest first, and whether it has been dealt with. */
export function Reports() {
  const list = useItems<Report>('reports', (last) => `/api/admin/reports${last ? `?after=${last.id}` : ''}`)
  return (
    <Items of={list} none="Nobody has reported a mistake.">
      {(report) => <ReportItem report={report} onDone={(done) => list.change(report.id, { done })} />}
    </Items>
  )
}

function ReportItem({ report: { id, at, title, href, changed, words, done }, onDone }: { report: Report; onDone: (done: string) => void }) {
  const { waiting, said, ask } = useAsking()
  const finish = () =>
    ask(
      () => askSite<{ done: string }>('/api/admin/reports/done', { id }),
      (answer) => {
        onDone(answer.done)
        focusOn(`reports-${id}`)
      },
    )
  return (
    <>
      <p>
        <strong>{href ? <a href={href}>{title}</a> : title}</strong>
      </p>
      <p className="letter">{words}</p>
      <p className="small soft">
        Reported on {sayMoment(at)}.{!href && ' This place is not in the course any more.'}
        {changed && ' This part has changed since.'}
        {done && ` Done on ${sayMoment(done)}.`}
      </p>
      {!done && (
        <button type="button" className="plain" aria-disabled={waiting || undefined} onClick={() => void finish()}>
          {waiting ? 'One moment …' : 'Done'}
          <span className="unseen"> with the report about {title}</span>
        </button>
      )}
      <Said said={said} />
    </>
  )
}

'use client'

import { Copy } from './copy.tsx'
import { Items, useItems } from './items.tsx'
import { sayMoment } from './words.ts'

type Mail = { id: string; recipient: string; subject: string; body: string; at: string; sent: string | null; tries: number; trouble: string | null }

/** The newest e-mails of this site: what became of each, and its words as long as they are kept. */
export function Outbox({ works }: { works: boolean }) {
  const list = useItems<Mail>('mail', () => '/api/admin/mail')
  return (
    <Items of={list} none="No e-mail was written in the last 30 days.">
      {({ recipient, subject, body, at, sent, tries, trouble }) => (
        <details>
          <summary>
            {subject}
            <br />
            <span className="small soft">
              To {recipient}, {sayMoment(at)}. {sent ? `Sent on ${sayMoment(sent)}.` : !works ? 'Waits for somebody to hand it over.' : tries > 0 ? `Not sent yet, after ${tries === 1 ? 'one try' : `${tries} tries`}.` : 'Waits to be sent.'}
            </span>
          </summary>
          {trouble && <p className="note trouble">{trouble}</p>}
          {body ? (
            <>
              <p className="letter">{body}</p>
              <Copy text={body} words="Copy the text" />
            </>
          ) : (
            <p>Its words are not kept any more{sent ? ': they go once an e-mail is sent.' : ': a link in them would be too old by now.'}</p>
          )}
        </details>
      )}
    </Items>
  )
}

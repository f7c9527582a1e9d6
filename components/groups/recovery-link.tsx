'use client'

import { download } from '#client/documents/download.ts'
import { useRecord } from '#client/store.ts'
import { Copy } from '#components/admin/copy.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'

/** The way back into an account without an e-mail address: told once, large, with every way to keep it that the device has. */
export function RecoveryLink({ link }: { link: string }) {
  const forgetting = useRecord((record) => record.forgetting)
  const { said, say } = useAsking()
  /** Somebody who opens the list of apps and goes back has changed their mind: nothing is said of it. */
  async function share() {
    try {
      await navigator.share({ title: 'Before You Post: my recovery link', text: link })
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) say('This browser would not hand it on. Copy it, or save it in a file.')
    }
  }
  return (
    <section className="card" aria-labelledby="way-back">
      <h2 id="way-back" tabIndex={-1}>
        Keep your recovery link
      </h2>
      <p>You have no password. This link is your way back if this device is lost or its browser is cleared, and your way to go on with another one.</p>
      {forgetting && (
        <p className="note trouble">
          <strong>This tab forgets everything when you close it. After that, this link is your only way back.</strong> Write it down, or send it to yourself, before you close the tab.
        </p>
      )}
      <p className="way-back">{link}</p>
      <p className="small soft">
        It is shown only now, and works as often as you like. Whoever has it can open your account, so show it to nobody. If you lose it, make a new one on <a href="/account">your account page</a>{' '}
        as long as you are signed in somewhere.
      </p>
      <div className="row">
        <Copy text={link} words="Copy the link" />
        {canShare() && (
          <button type="button" className="quiet" onClick={() => void share()}>
            Send it to yourself …
          </button>
        )}
        <button type="button" className="quiet" onClick={() => download('before-you-post-recovery-link.txt', fileOf(link), 'text/plain')}>
          Save it in a file
        </button>
      </div>
      <Said said={said} />
    </section>
  )
}

function canShare(): boolean {
  return typeof navigator.share === 'function'
}

function fileOf(link: string): string {
  return `Before You Post: my recovery link\n\n${link}\n\nOpen it in a browser to carry on with your record there. Whoever has it can open your account: show it to nobody.\n`
}

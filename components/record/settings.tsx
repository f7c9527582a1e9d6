'use client'

import { useState, useSyncExternalStore } from 'react'
import { focusOn } from '#client/focus.ts'
import { useRecord } from '#client/store.ts'
import { eraseRecord, forgetOnClose } from '#client/store-more.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { ImportBackup } from './backup.tsx'
import { Unreadable } from './unreadable.tsx'
import { useBackup } from './use-backup.ts'

const themes = { '': 'The same as this device', light: 'Light', dark: 'Dark' } as const

/** Where the record is kept, and everything that can be done with it. */
export function Settings() {
  return (
    <>
      <Unreadable />
      <Keeping />
      <Theme />
      <Erase />
    </>
  )
}

function Keeping() {
  const { forgetting, rows, status, unsaved } = useRecord()
  const backup = useBackup()
  const [leaving, setLeaving] = useState(false)

  /** What a tab kept goes with the tick: asked first when there is anything. */
  function tick(box: HTMLInputElement) {
    const on = box.checked
    box.checked = forgetting // it shows what is so, and follows when that changes
    if (!on && rows.length > 0) setLeaving(true)
    else void forgetOnClose(on)
  }
  return (
    <>
      <section aria-labelledby="shared">
        <h2 id="shared">A shared computer</h2>
        <label className="option">
          <input type="checkbox" aria-labelledby="forget" aria-describedby="forget-what" checked={forgetting} disabled={status === 'opening' || unsaved.length > 0} onChange={(event) => tick(event.target)} />
          <span>
            <strong id="forget">Forget everything when I close this</strong>
            <br />
            <span id="forget-what" className="soft">
              For a ward or library computer. This tab begins a record of its own, which goes when you close the tab. What was kept on this
              device before is neither shown nor touched. A browser that reopens its tabs may bring it back, so close the whole browser.
            </span>
          </span>
        </label>
        {leaving && (
          <AskFirst
            label="Go back to the record on this device"
            ways={[
              { words: 'Save a backup file', go: () => void backup() },
              { words: 'Forget it and go back', go: () => void forgetOnClose(false).then(() => setLeaving(false)) },
            ]}
            back={{ words: 'Stay as it is', go: () => setLeaving(false) }}
          >
            What you did in this tab will be forgotten now. Save a backup file first if you want it.
          </AskFirst>
        )}
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">Keep and move your record</h2>
        <p>
          {rows.length === 0
            ? 'There is nothing to keep yet.'
            : 'A backup file holds everything: choices, answers, notes and entries. A browser may clear a site that is not visited for some weeks, so keep one, and use it to move to another phone.'}
        </p>
        <p>
          <button type="button" className="quiet" disabled={rows.length === 0} onClick={() => void backup()}>
            Save a backup file
          </button>
        </p>
        <ImportBackup />
      </section>
    </>
  )
}

function Theme() {
  const theme = useSyncExternalStore(onThemeChange, readTheme, () => '')

  return (
    <section aria-labelledby="theme">
      <h2 id="theme">Light and dark</h2>
      <fieldset>
        <legend className="unseen">Colours</legend>
        {Object.entries(themes).map(([value, words]) => (
          <label key={value} className="option">
            <input type="radio" name="theme" value={value} checked={theme === value} onChange={() => chooseTheme(value)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

const themeListeners = new Set<() => void>()

function onThemeChange(listener: () => void) {
  themeListeners.add(listener)
  return () => themeListeners.delete(listener)
}

/** Keeps the choice and applies it at once; components/early-script.tsx applies it on every later page. */
function chooseTheme(value: string) {
  try {
    if (value) localStorage.setItem('byp:theme', value)
    else localStorage.removeItem('byp:theme')
  } catch (error) {
    console.warn('This browser would not keep the setting:', error)
  }
  if (value) document.documentElement.dataset.theme = value
  else delete document.documentElement.dataset.theme
  themeListeners.forEach((listener) => listener())
}

function readTheme(): string {
  try {
    return localStorage.getItem('byp:theme') ?? ''
  } catch {
    return '' // storage is blocked: the device’s own setting stands
  }
}

function Erase() {
  const count = useRecord((record) => record.rows.length)
  const link = useRecord((record) => record.link)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')

  async function erase() {
    if (link && !link.out) {
      const { leave } = await import('#client/account.ts')
      const left = await leave('goes')
      if (!left.ok) return setSaid(left.say)
    } else await eraseRecord()
    setAsking(false)
    focusOn('erase')
    setSaid('Erased. Nothing of your record is left on this device. Files that you downloaded are still where you put them.')
  }

  return (
    <section aria-labelledby="erase" className="no-print">
      <h2 id="erase" tabIndex={-1}>Erase</h2>
      {!asking && (
        <button type="button" className="quiet" disabled={count === 0} onClick={() => setAsking(true)}>
          Erase my record
        </button>
      )}
      {asking && (
        <AskFirst label="Erase my record" ways={[{ words: 'Erase it all now', go: () => void erase() }]} back={{ words: 'Keep it', go: () => (setAsking(false), focusOn('erase')) }}>
          This erases every choice, answer, note and entry on this device. It cannot be undone. Save a backup first if you may want it.
          {link && ' What was sent to your account stays there, and you are signed out here. To erase the account as well, go to “Your account” first.'}
        </AskFirst>
      )}
      <p role="status" className="result">
        {(count === 0 || asking) && said}
      </p>
    </section>
  )
}

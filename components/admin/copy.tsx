'use client'

import { Said, useAsking } from '#components/ui/asking.tsx'

/** Copies a text. Browsers do so on safe connections only; else it says what to do instead. */
export function Copy({ text, words }: { text: string; words: string }) {
  const { said, say } = useAsking()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      say('Copied.')
    } catch {
      say('This browser would not copy it. Select it above, and copy it from there.')
    }
  }
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {words}
      </button>
      <Said said={said} />
    </>
  )
}

'use client'

import { download } from '#client/documents/download.ts'
import { addRow, stamp } from '#client/store.ts'
import type { Attempt } from '#lib/record/attempts.ts'
import type { StoryHead } from '#lib/scenario/story.ts'

/** An attempt that cannot be carried on: why, its data to take away, and a fresh start. Nothing is thrown away. */
export function Trouble({ say, attempt, current }: { say: string; attempt: Attempt; current: Pick<StoryHead, 'id' | 'shape'> }) {
  const begin = () => addRow({ ...stamp([attempt]), kind: 'attempt', scenario: current.id, shape: current.shape, given: [] })
  return (
    <div className="note trouble" role="alert">
      <p>
        <strong>We cannot carry on with this attempt.</strong> {say}
      </p>
      <p>The rest of your record is not touched.</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void begin()}>
          Start the story afresh
        </button>
        <button type="button" className="quiet" onClick={() => download(`attempt-${attempt.id}.json`, JSON.stringify(attempt, null, 2), 'application/json')}>
          Download what is stored
        </button>
      </div>
    </div>
  )
}

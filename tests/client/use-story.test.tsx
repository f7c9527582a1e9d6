import { createElement, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useStory } from '#client/use-story.ts'

test('a story that comes while another part of the page is being drawn is shown by that part too', async () => {
  let arrive = () => {}
  const arrived = new Promise<Response>((resolve) => (arrive = () => resolve(Response.json({ scenario: {}, shape: 's1', minutes: 4 }))))
  vi.stubGlobal('fetch', () => arrived)
  function Part({ onDrawn }: { onDrawn?: () => void }) {
    const found = useStory('late', 's1')
    useLayoutEffect(() => onDrawn?.(), [onDrawn])
    return 'story' in found ? 'the story' : 'fetching'
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  root.render(createElement(Part, { key: 1 }))
  await vi.waitFor(() => expect(place.textContent).toBe('fetching'))
  // Another attempt is shown in its stead, as when the address names one. The story comes between its being drawn and its asking.
  root.render(createElement(Part, { key: 2, onDrawn: arrive }))
  await vi.waitFor(() => expect(place.textContent).toBe('the story'))
  root.unmount()
  vi.unstubAllGlobals()
})

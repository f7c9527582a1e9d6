import { createElement, type ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Broken, lostSignal } from '#components/ui/broken.tsx'
import { islands, type IslandName } from './list.ts'

/** Wakes every island of the page; each in a task of its own, so that a slow phone stays free for the reader in between. */
export async function wakeIslands(): Promise<void> {
  const lands = [...document.querySelectorAll<HTMLElement>('is-land')]
  await Promise.all(
    lands.map((land) =>
      wake(land).catch((error: unknown) => {
        console.error(error)
        land.append(notLoaded())
      }),
    ),
  )
}

async function wake(land: HTMLElement) {
  const Component = (await islands[land.dataset['is'] as IslandName]()) as ComponentType<object>
  await new Promise((done) => setTimeout(done))
  const data = land.querySelector(':scope > script')!
  const props = JSON.parse(data.textContent) as object
  data.remove()
  const slot = land.querySelector('is-slot')
  // What stands in the slot is left as it is, even where an island in there was quicker to wake.
  const children = slot && createElement('is-slot', { dangerouslySetInnerHTML: { __html: slot.innerHTML }, suppressHydrationWarning: true })
  hydrateRoot(land, createElement(Broken, null, createElement(Component, props, children)))
}

/** With poor signal a page may come and its script not. */
function notLoaded(): HTMLElement {
  const note = document.createElement('p')
  note.className = 'note trouble'
  note.role = 'alert'
  note.textContent = lostSignal
  return note
}

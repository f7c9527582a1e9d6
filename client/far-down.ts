/**
 * Lays out what the first paint of a long page left for later (app/styles/lesson.css): part after part when the phone has nothing else to do, so that it never keeps a finger waiting, and soon
 * every place is where it will be. The attribute is set before the first paint by components/early-script.tsx.
 */
export function layOutFarDown(): void {
  const { dataset } = document.documentElement
  if (dataset.fresh === undefined) return
  const all = [...document.querySelectorAll<HTMLElement>('.lesson > *, .lesson > is-land > *')]
  const parts = [...all]
  const idle = window.requestIdleCallback ?? ((then: IdleRequestCallback) => setTimeout(() => then({ didTimeout: false, timeRemaining: () => 8 }), 50))
  const next = (time: IdleDeadline) => {
    let part
    do {
      part = parts.shift()
      if (!part) break
      part.style.contentVisibility = 'visible'
      void part.offsetHeight // now, while there is time
    } while (time.timeRemaining() > 5)
    if (part) return void idle(next)
    delete dataset.fresh
    for (const each of all) each.style.contentVisibility = ''
  }
  idle(next)
}

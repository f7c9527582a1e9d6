const key = 'byp:room'

/**
 * Home moves when the card of assigned work comes, because the record must be opened first. So room for it is kept from the first paint on, as high as it was the last time at this width: components/site-frame.tsx
 * reads this before anything is painted.
 *
 * @param of what stands in the room now; undefined when nothing does
 */
export function keepRoom(of?: HTMLElement | null): void {
  document.documentElement.style.removeProperty('--room')
  try {
    if (of) localStorage.setItem(key, `${innerWidth} ${of.offsetHeight}`)
    else localStorage.removeItem(key)
  } catch {
    // The browser blocks it: then home moves.
  }
}

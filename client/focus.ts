/** Moves the focus to an element once what was just set is on the page: the button that had it may be gone by then. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => setTimeout(() => document.getElementById(id)?.focus()))
}

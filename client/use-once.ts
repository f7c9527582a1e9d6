import { useRef } from 'react'

/** Runs work that writes down something new, and lets a second press wait for nothing: two quick taps keep one entry. */
export function useOnce(): (work: () => Promise<unknown>) => Promise<void> {
  const busy = useRef(false)
  return async (work) => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } finally {
      busy.current = false
    }
  }
}

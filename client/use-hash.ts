import { useEffect, useState } from 'react'

/** What the address names after its `#`, kept up to date. Empty until the page is alive. */
export function useHash(): string {
  const [hash, setHash] = useState('')
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return hash
}

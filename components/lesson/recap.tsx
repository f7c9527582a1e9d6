import type { ReactNode } from 'react'

export function Recap({ children }: { children: ReactNode }) {
  return <div className="card recap">{children}</div>
}

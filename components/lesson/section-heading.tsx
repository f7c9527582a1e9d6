import type { ReactNode } from 'react'
import { slug } from '#lib/course/slug.ts'

export function SectionHeading({ children }: { children?: ReactNode }) {
  return <h2 id={slug(String(children))}>{children}</h2>
}

'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { QuietLink } from './quiet-link.tsx'

export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname() === href
  return (
    <QuietLink href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </QuietLink>
  )
}

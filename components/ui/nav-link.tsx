'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export function NavLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const here = usePathname() === href
  return (
    <a href={href} className={className} aria-current={here ? 'page' : undefined}>
      {children}
    </a>
  )
}

import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the course. It fetches nothing before it is pressed: on a poor signal each byte is the learner’s. */
export function QuietLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}

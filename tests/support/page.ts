import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { wakeIslands } from '#components/islands/wake.tsx'

/** Shows a part of a page as learners get it: HTML from the server, in which the islands are then woken. */
export async function showPage(part: ReactNode): Promise<void> {
  const { prelude } = await prerender(part)
  document.body.innerHTML = await new Response(prelude).text()
  await wakeIslands()
}

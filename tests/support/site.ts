import { vi } from 'vitest'

/** What a door answers, or how it answers a body; `status` in it makes it a refusal. */
type Answer = object | ((body: unknown) => object)
export type Answers = Record<string, Answer>

/** A site with these answers, each at its method and path, and no signal for all else. Returns what it is asked, a way to answer otherwise from now on, and one to take the signal away. */
export function stubSite(answers: Answers): { asked: string[]; answer: (more: Answers) => void; down: (off: boolean) => void } {
  const asked: string[] = []
  const all = { ...answers }
  let isDown = false
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
      asked.push([method, path, body].filter(Boolean).join(' '))
      const answer = all[`${method} ${path}`]
      if (!answer || isDown) throw new TypeError('offline')
      const { status = 200, ...rest } = (typeof answer === 'function' ? (answer as (body: unknown) => object)(body && JSON.parse(body)) : answer) as { status?: number }
      return Response.json(rest, { status })
    }),
  )
  return { asked, answer: (more) => void Object.assign(all, more), down: (off) => void (isDown = off) }
}

import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often something may be done within so many seconds, by each one who does it. Several processes count each for itself. */
export type Limit = { name: string; most: number; seconds: number }

/** A server bundles each route by itself; the process counts once all the same. */
const shared = globalThis as { courseLimits?: Map<string, RateLimiterMemory> }
const limiters = (shared.courseLimits ??= new Map())

function limiterOf({ name, most, seconds }: Limit): RateLimiterMemory {
  const found = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds })
  limiters.set(name, found)
  return found
}

/** Counts one turn. @returns the whole seconds to wait when that is one too many; undefined when it is not */
export async function takeTurn(limit: Limit, who: string): Promise<number | undefined> {
  try {
    await limiterOf(limit).consume(who)
    return undefined
  } catch (refused) {
    return secondsLeft(refused)
  }
}

/** Whether somebody has used up their turns, without counting one: for what counts only when it fails, such as a wrong code. */
export async function isSpent(limit: Limit, who: string): Promise<number | undefined> {
  const found = await limiterOf(limit).get(who)
  return found && found.consumedPoints >= limit.most ? secondsLeft(found) : undefined
}

function secondsLeft(found: unknown): number {
  if (found instanceof Error) throw found
  return Math.max(1, Math.ceil((found as { msBeforeNext: number }).msBeforeNext / 1000))
}

/** The network address that a request came from, to count by, and for nothing else: it is kept nowhere. */
export function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}

/** “Wait 40 seconds, then try again.” */
export function sayWait(seconds: number): string {
  return seconds < 90 ? `Wait ${seconds} seconds, then try again.` : `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`
}

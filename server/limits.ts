import 'server-only'
import { isIPv6 } from 'node:net'
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

/** Takes a turn back that was counted before it was known whether it counts. */
export async function giveBack(limit: Limit, who: string): Promise<void> {
  await limiterOf(limit).reward(who)
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

/**
 * The network address that a request came from, to count by, and for nothing else: it is kept nowhere. scripts/serve.mjs sees to it that nobody writes one of their own. Of an
 * IPv6 address the first half counts: the other half is any device’s own to choose.
 */
export function addressOf(request: Request): string {
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  const asIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (asIpv4 || !isIPv6(address)) return asIpv4 ?? address
  const [before = '', after] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::')
  const [left, right] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right].slice(0, 4).join(':')
}

/** “Wait 40 seconds, then try again.” */
export function sayWait(seconds: number): string {
  return seconds < 90 ? `Wait ${seconds} seconds, then try again.` : `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`
}

import 'server-only'
import { giveBack, takeTurn, type Limit } from './limits.ts'

/** For one account, wherever its password is asked for, and from however many addresses somebody tries. The owner has other ways in meanwhile. */
const wrongPasswords: Limit = { name: 'wrong password', most: 10, seconds: 15 * 60 }

/** Said beside how long to wait. */
export const otherWayIn = 'Or ask for a link to sign in by e-mail.'

/**
 * Tries a password, unless too many were wrong. A turn is taken before, so that many tries at once count as well, and given back unless the password was wrong. An
 * address that nobody has an account with is counted all the same: else the bound would tell which have one.
 *
 * @param email of the account, as it was typed
 * @returns the seconds to wait, or what trying it came to
 */
export async function tryPassword<T>(email: string, trying: () => Promise<T>, isWrong: (tried: T) => boolean): Promise<{ wait: number } | { tried: T }> {
  const whose = email.trim().toLowerCase().slice(0, 320)
  const wait = await takeTurn(wrongPasswords, whose)
  if (wait) return { wait }
  let wrong = false
  try {
    const tried = await trying()
    wrong = isWrong(tried)
    return { tried }
  } finally {
    if (!wrong) await giveBack(wrongPasswords, whose)
  }
}

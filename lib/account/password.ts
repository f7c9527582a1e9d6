/** The fewest signs of a password. No other rule: length is what makes one hard to guess. */
export const shortestPassword = 10

/** What a form says beside a field for a new password. */
export const passwordHint = `${shortestPassword} characters or more. Three words that you can remember make a good one.`

/** What is wrong with a new password, if anything, in words for whoever typed it. */
export function passwordFault(password: string): string | undefined {
  return password.length < shortestPassword ? `The password needs ${passwordHint}` : undefined
}

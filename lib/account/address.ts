/** Accounts that were made by joining a group have no e-mail address. The store wants one of everybody: one that can never be written to (RFC 2606) stands for none. */
export const none = '@none.invalid'

/** What stands in the store for the address of somebody without one. */
export function noAddress(id: string): string {
  return `${id}${none}`
}

/** Whether this is an address, and not what stands for none. */
export function isAddress(email: string): boolean {
  return !email.toLowerCase().endsWith(none)
}

/** An address as a page is told it: empty where there is none. */
export function sayAddress(email: string): string {
  return isAddress(email) ? email : ''
}

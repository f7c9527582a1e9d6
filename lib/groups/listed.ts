import { isAddress } from '#lib/account/address.ts'
import { control } from '#lib/account/name.ts'

// Who is who on the list of a group.

/** The most that a group has. */
export const mostMembers = 1000

/** Two names with one key are read as one: “ANNA  jones” and “Anna Jones”. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Two numbers with one key are the same: “s 0123” and “S0123”, and never “123”, since the nought in front is part of it. */
export function numberKey(number: string): string {
  return number.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** A student number as it is kept, which may be empty; undefined when it cannot be one. */
export function readNumber(typed: string): string | undefined {
  const number = typed.trim().replace(/\s+/g, ' ')
  return control.test(number) || [...number].length > 40 ? undefined : number
}

const email = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/

/** An e-mail address as it is kept, which may be empty; undefined when it cannot be one. */
export function readEmail(typed: string): string | undefined {
  const address = typed.trim().toLowerCase()
  return address === '' || (address.length <= 254 && email.test(address) && isAddress(address)) ? address : undefined
}

/**
 * The fields that a stored row may have. Every page reads the record, so this is the one place where we check shapes without
 * a library: the smallest weighed more than all the rest of the store (docs/decisions/0005-own-fields.md).
 */
export type Field<T> = ((value: unknown) => string | undefined) & { of?: T }

/** The values that fields describe. A field that may be missing becomes an optional key. */
export type Of<F> = F extends Field<infer T> ? T : never
type Values<S> = { [K in keyof S as undefined extends Of<S[K]> ? never : K]: Of<S[K]> } & {
  [K in keyof S as undefined extends Of<S[K]> ? K : never]?: Of<S[K]>
}

function field<T>(holds: (value: unknown) => boolean, what: string): Field<T> {
  return (value) => (holds(value) ? undefined : `not ${what}`)
}

export const text = field<string>((value) => typeof value === 'string', 'a text')
export const id = field<string>((value) => typeof value === 'string' && value !== '', 'an id')
export const yes = field<true>((value) => value === true, 'true')
export const count = field<number>((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number')
export const hours = field<number>((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of hours')
/** `2026-03-03T20:00:00.000Z` */
export const moment = field<string>((value) => isDate(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d/), 'a moment')
/** `2026-03-03` */
export const day = field<string>((value) => isDate(value, /^\d{4}-\d\d-\d\d$/), 'a day')

export function oneOf<const T extends string>(...values: T[]): Field<T> {
  return field<T>((value) => values.some((each) => each === value), `one of ${values.join(', ')}`)
}

export function optional<T>(inner: Field<T>): Field<T | undefined> {
  return (value) => (value === undefined ? undefined : inner(value))
}

export function list<T>(inner: Field<T>): Field<T[]> {
  return (value) => (Array.isArray(value) ? value.map(inner).find(Boolean) : 'not a list')
}

/** An object with these fields; others are let be, so that a newer version’s rows keep what we do not know. */
export function shape<S extends Record<string, Field<unknown>>>(fields: S): Field<Values<S>> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return 'not an object'
    for (const [key, inner] of Object.entries(fields)) {
      const fault = inner((value as Record<string, unknown>)[key])
      if (fault) return `${key}: ${fault}`
    }
    return undefined
  }
}

/** A date that only looks like one breaks whatever shows it. */
function isDate(value: unknown, like: RegExp): boolean {
  return typeof value === 'string' && like.test(value) && !Number.isNaN(Date.parse(value))
}

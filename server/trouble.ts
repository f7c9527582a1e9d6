import 'server-only'
import { Fault } from './fault.ts'

/** What is wrong with the store, or with how the site is set up, as a status and in words for whoever asked; `retryAfter` in seconds. */
export type Trouble = { status: 400 | 503 | 507; say: string; retryAfter?: number }

const safe = 'What you did is still saved on your device.'
const full: Trouble = { status: 507, say: `This site has no room left to keep anything new. ${safe}`, retryAfter: 5 }
const readOnly: Trouble = { status: 507, say: `This site cannot write to its disk just now. ${safe}`, retryAfter: 30 }
const away: Trouble = { status: 503, say: `This site cannot reach its store just now. ${safe}`, retryAfter: 5 }
const busy: Trouble = { status: 503, say: `This site has more to do than it can just now. ${safe}`, retryAfter: 2 }
const ill: Trouble = { status: 503, say: `Something on this site has to be mended by whoever runs it. ${safe} Try again tomorrow, or tell them.`, retryAfter: 60 }
const unseen: Trouble = { status: 400, say: 'There is a sign in what this page sent that cannot be kept. Take out what you pasted, type it instead, and try once more.' }

/** SQLite by the name of its result, PostgreSQL by its SQLSTATE, the network by errno; the longest name that fits counts. */
const known: Readonly<Record<string, Trouble>> = {
  SQLITE_FULL: full,
  SQLITE_READONLY: readOnly,
  SQLITE_IOERR: readOnly,
  SQLITE_CANTOPEN: away,
  SQLITE_BUSY: busy,
  SQLITE_LOCKED: busy,
  '22021': unseen, // character_not_in_repertoire: a NUL
  '53100': full, // disk_full
  '25006': readOnly, // read_only_sql_transaction
  '53': busy, // insufficient resources, among them too_many_connections
  '57P': away, // the server shuts down, starts up, or was told to end this
  '08': away, // connection exceptions
  '40001': busy, // serialization_failure
  '40P01': busy, // deadlock_detected
  '55P03': busy, // lock_not_available
  ENOSPC: full,
  EROFS: readOnly,
  EACCES: away,
  ECONNREFUSED: away,
  ECONNRESET: away,
  EPIPE: away,
  ETIMEDOUT: away,
  ENOTFOUND: away,
  EAI_AGAIN: away,
}

/** What the driver for PostgreSQL says without a code when its pool is spent or a connection is lost. */
const spoken: readonly [RegExp, Trouble][] = [
  [/timeout exceeded when trying to connect/i, busy],
  [/Connection terminated|Client has encountered a connection error|server closed the connection/i, away],
]

/** The trouble behind an error, wherever in its causes; undefined when it is a bug. */
export function troubleOf(fault: unknown): Trouble | undefined {
  if (!(fault instanceof Error)) return undefined
  if (fault instanceof Fault) return ill
  const { code } = fault as { code?: unknown }
  const key = typeof code === 'string' ? Object.keys(known).filter((each) => code.startsWith(each)).sort((a, b) => b.length - a.length)[0] : undefined
  if (key) return known[key]
  const said = spoken.find(([pattern]) => pattern.test(fault.message))
  if (said) return said[1]
  const inside = fault instanceof AggregateError ? fault.errors : [fault.cause]
  return inside.map(troubleOf).find(Boolean)
}

const addresses = /\S+@\S+/g

/** A fault in one line, with what caused it, for the log: without addresses of people, and of stores with their passwords. */
export function causes(fault: unknown): string {
  return fault instanceof Error ? `${fault.message.replace(addresses, '…')}${fault.cause ? ` (${causes(fault.cause)})` : ''}` : 'Something was thrown that is no error.'
}

/**
 * A bug for the log: what kind of error it was, and where it happened. What its message quotes is left out, and so is all else that hangs on it: databases and parsers put
 * there what somebody typed.
 */
export function traceOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'Something was thrown that is no error.'
  const { name, message, stack = '', cause } = fault
  const { code } = fault as { code?: unknown }
  const said = message.replace(/(["'`]).*\1|“.*”/gs, '“…”').replace(addresses, '…')
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return [`${name}${typeof code === 'string' ? ` ${code}` : ''}: ${said}`, ...frames, ...(cause ? [`caused by ${traceOf(cause)}`] : [])].join('\n')
}

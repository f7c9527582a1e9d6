// What the commands on the store have in common: how they are asked, and how they answer.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Prints, Table } from '#server/db/copy.ts'
import { formerTables, tables } from '#server/db/schema.ts'
import { Fault } from '#server/fault.ts'

export type Asked = { words: string[]; options: Record<string, string | boolean | undefined> }
type Options = Record<string, { type: 'string' | 'boolean' }>

/**
 * Runs a command to its end and says what came of it: in words, or with `--json` as one JSON object and nothing else on stdout. What went
 * wrong is told on stderr, and ends it with 1.
 *
 * @param usage how to write it
 * @param most how many words it takes besides options
 */
export async function storeCommand<Done>(usage: string, most: number, options: Options, act: (asked: Asked) => Promise<Done>, say: (done: Done) => string): Promise<void> {
  try {
    const asked = read(usage, most, { ...options, json: { type: 'boolean' } })
    const done = await act(asked)
    console.log(asked.options['json'] ? JSON.stringify(done) : say(done))
  } catch (fault) {
    console.error(inWords(fault))
    process.exitCode = 1
  }
}

function read(usage: string, most: number, options: Options): Asked {
  const { positionals: words, values } = parse(usage, options)
  if (words.length > most) throw new Fault(`“${words[most]}”`, 'this is one thing more than the command takes', `Write: ${usage}`)
  return { words, options: values as Asked['options'] }
}

function parse(usage: string, options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (cause) {
    throw new Fault('What was asked for', (cause as Error).message.split('. ')[0]!, `Write: ${usage}`, { cause })
  }
}

/** npm runs a script in the folder of the course; a path is meant from where it was typed. */
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path)
}

/** Messages alone for what the reader can mend, which says so or has a code; a bug is shown with its stack. */
function inWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  if (fault instanceof Fault) return fault.message
  if (fault.cause) return `${fault.message}\n${inWords(fault.cause)}`
  return 'code' in fault ? fault.message || String(fault.code) : String(fault.stack)
}

const rows: Record<Table, [one: string, more: string]> = {
  person: ['person', 'people'],
  session: ['session', 'sessions'],
  login: ['way to sign in', 'ways to sign in'],
  verification: ['one-time link', 'one-time links'],
  learner: ['record', 'records'],
  journal: ['stretch of rows', 'stretches of rows'],
  shelf: ['shelf of rows', 'shelves of rows'],
  outcome: ['attempt', 'attempts'],
  refused: ['refused row', 'refused rows'],
  certificate: ['certificate', 'certificates'],
  revoked: ['revoked certificate', 'revoked certificates'],
  setting: ['setting', 'settings'],
  issuer_key: ['signing key', 'signing keys'],
  invitation: ['invitation', 'invitations'],
  mail: ['e-mail', 'e-mails'],
  audit: ['entry in the audit log', 'entries in the audit log'],
  standing: ['standing', 'standings'],
  study_group: ['group', 'groups'],
  educator: ['educator of a group', 'educators of groups'],
  member: ['member of a group', 'members of groups'],
  assignment: ['assignment', 'assignments'],
  assigned: ['person picked for an assignment', 'people picked for assignments'],
  extension: ['extension', 'extensions'],
  pattern: ['pattern of choices', 'patterns of choices'],
  recovery: ['recovery link', 'recovery links'],
  reminding: ['choice of reminders', 'choices of reminders'],
  reminded: ['reminder sent', 'reminders sent'],
  report: ['report of a mistake', 'reports of mistakes'],
}

/** “3 people, 1 session, …” for every table that holds anything. */
export function counted(prints: Prints): string {
  const parts = [...tables, ...formerTables].flatMap((table) => {
    const count = prints[table]?.count ?? 0
    return count === 0 ? [] : [`${count} ${rows[table][count === 1 ? 0 : 1]}`]
  })
  return parts.join(', ') || 'nothing: the store is empty'
}

/** “1.4 MB” */
export function sized(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

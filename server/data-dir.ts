import 'server-only'
import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Fault } from './fault.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where this instance keeps what must outlive it: `DATA_DIR`, or a folder in the home of whoever runs it.
 *
 * @throws when it lies inside the checkout, where a new version or a build would lose it, or publish it
 */
export function dataDir(env: Env = process.env): string {
  const dir = resolve(/* turbopackIgnore: true */ env['DATA_DIR'] || join(homedir(), '.before-you-post'))
  if (insideCourse(dir)) {
    throw new Fault(dir, 'it lies inside the course itself, where a new version or a build would lose it, or publish it', 'Set DATA_DIR to a folder outside')
  }
  return dir
}

/** Whether a path lies inside the checkout that this process runs in. */
export function insideCourse(path: string): boolean {
  const inside = relative(process.cwd(), path)
  return inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))
}

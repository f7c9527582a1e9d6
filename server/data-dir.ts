import 'server-only'
import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where this instance keeps what must outlive it: `DATA_DIR`, or a folder in the home of whoever runs it.
 *
 * @throws when it lies inside the checkout, where a new version or a build would lose it, or publish it
 */
export function dataDir(env: Env = process.env): string {
  const dir = resolve(/* turbopackIgnore: true */ env['DATA_DIR'] || join(homedir(), '.before-you-post'))
  const inside = relative(process.cwd(), dir)
  if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) {
    throw new Error(`${dir}: it lies inside the course itself, where a new version or a build would lose it, or publish it. Set DATA_DIR to a folder outside.`)
  }
  return dir
}

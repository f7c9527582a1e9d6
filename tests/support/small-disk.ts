import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Served } from '#scripts/support/serve.mjs'

const asRoot = process.getuid?.() === 0
const apart = ['--mount', ...(asRoot ? [] : ['--user', '--map-root-user'])]

/** A command that becomes a server which alone sees a small disk at that folder, made by `and` what it should be. It goes with the server. */
export function smallDisk(folder: string, megabytes: number, and = 'true'): string[] {
  return ['unshare', ...apart, 'sh', '-ec', `mount -t tmpfs -o size=${megabytes}m,mode=700 small "$0"; ${and}; exec "$@"`, folder]
}

/** Runs a command that sees the disks of that server. */
export function besides(site: Served, command: readonly string[]): string {
  const into = asRoot ? [] : ['--user', '--preserve-credentials']
  return execFileSync('nsenter', ['--target', String(site.pid), '--mount', ...into, ...command], { stdio: 'pipe' }).toString()
}

/** Takes all the room there is on the disk that the server sees at that folder; `more` takes what came free since, `free` gives all of it back. */
export function fill(site: Served, folder: string): { more: () => void; free: () => void } {
  const file = `/proc/${site.pid}/root${folder}/filler`
  const more = () => {
    const to = openSync(file, 'a')
    try {
      for (const size of [65536, 4096, 1]) while (wrote(to, size));
    } finally {
      closeSync(to)
    }
  }
  more()
  return { more, free: () => rmSync(file) }
}

function wrote(to: number, size: number): boolean {
  try {
    return writeSync(to, Buffer.alloc(size)) === size
  } catch (fault) {
    if ((fault as { code?: string }).code === 'ENOSPC') return false
    throw fault
  }
}

/** Refuses, in words, a machine on which a drill cannot have a disk of its own. */
export function requireSmallDisks() {
  try {
    execFileSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'small', tmpdir()], { stdio: 'pipe' })
    execFileSync('nsenter', ['--version'], { stdio: 'pipe' })
  } catch (cause) {
    throw new Error('This machine gives a drill no disk of its own (unshare, mount and nsenter of Linux). Run it as root, or allow user namespaces.', { cause })
  }
}

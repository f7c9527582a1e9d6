import type { ChildProcess, SpawnOptions } from 'node:child_process'

export function at(...parts: string[]): string
export class Plain extends Error {}
export function command(main: () => Promise<void>): Promise<void>
export function start(file: string, args: string[], options: SpawnOptions): ChildProcess & { ended: Promise<number | string> }
export function writeJson(path: string, value: unknown): void
export function filesIn(folder: string): string[]

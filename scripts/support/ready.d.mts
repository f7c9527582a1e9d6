export function ensureBuilt(options?: { stdout?: 'inherit' | 'stderr' | 'collect' }): Promise<void>

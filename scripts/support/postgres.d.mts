export type OwnPostgres = { url: string; stop: () => Promise<void>; fail: () => Promise<void>; recover: () => Promise<void> }
export function startPostgres(options?: { own?: boolean; settings?: Record<string, string | number> }): Promise<OwnPostgres>

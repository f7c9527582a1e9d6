export type Served = { origin: string; stop: (signal?: NodeJS.Signals) => Promise<unknown>; ended: Promise<unknown>; pid: number }
type How = { stdout?: 'inherit' | 'ignore'; stderr?: 'inherit' | number; env?: Record<string, string | undefined>; through?: string[] }

export function freePort(): Promise<number>
export function requirePort(port: number): Promise<void>
export function serve(port: number, how?: How): Promise<Served>
export function untilAnswers(url: string, limit: number): Promise<Response>

export const browserArgs: string[]
export const useSandbox: boolean
export function findBrowser(): Promise<string | null>
export function ensureBrowser(): Promise<string>

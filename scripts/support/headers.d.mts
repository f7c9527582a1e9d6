export function headersOf(env?: Readonly<Record<string, string | undefined>>): Record<string, string>
export function policyOf(url: string): string
export const forPages: readonly string[]

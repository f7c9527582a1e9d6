export type Scores = { performance: number; accessibility: number; 'best-practices': number }
/** What `npm run measure` finds of one kind of page. */
export type Row = { page: string; jsKb: number; transferKb: number; thirdParty: string[]; errors: number; axe: number; lcp: number; tbt: number; cls: number; lighthouse?: Scores }
/** What is felt the second time. */
export type Used = { pickMs: number; resumeMs: number; repeatBytes: number; offlineBytes: number }
export function bounds(rows: readonly Row[], used: Used): { what: string; figure: number; bound: string; ok: boolean; noisy?: string }[]
export function median(values: readonly number[]): number

import type { News } from '#lib/offline/list.ts'

/** What a learner would notice of each version, newest first: said when the course has been brought up to date. A part that reads otherwise is found by itself. */
export const news: readonly News[] = [{ on: '2026-11-30', text: 'You can keep the course on your phone and use it with no signal: see Settings.' }]

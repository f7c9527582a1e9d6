import type { ThemeId } from '#lib/sources/types.ts'

/** The themes by name, for components in the browser: the edition itself would bring the whole Code along. */
export const themeTitles: Readonly<Record<ThemeId, string>> = {
  people: 'Prioritise people',
  practice: 'Practise effectively',
  safety: 'Preserve safety',
  trust: 'Promote professionalism and trust',
}

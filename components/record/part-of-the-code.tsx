import { ThemeMark } from '#components/ui/theme-mark.tsx'
import type { Entry } from '#lib/record/rows.ts'
import { themeIds, type ThemeId } from '#lib/sources/types.ts'

const titles: Record<ThemeId, string> = {
  people: 'Prioritise people',
  practice: 'Practise effectively',
  safety: 'Preserve safety',
  trust: 'Promote professionalism and trust',
}

/** The themes and paragraphs of the Code that an entry names. */
export function PartOfTheCode({ entry: { themes, standards } }: { entry: Pick<Entry, 'themes' | 'standards'> }) {
  return (
    <ul className="code-part">
      {themeIds
        .filter((theme) => themes.includes(theme))
        .map((theme) => (
          <li key={theme}>
            <ThemeMark theme={theme} /> {titles[theme]}
          </li>
        ))}
      <li className="soft">Paragraphs {standards.join(', ')}</li>
    </ul>
  )
}

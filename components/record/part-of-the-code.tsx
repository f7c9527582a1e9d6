import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { themeTitles } from '#components/ui/theme-titles.ts'
import type { Entry } from '#lib/record/rows.ts'
import { themeIds } from '#lib/sources/types.ts'

/** The themes and paragraphs of the Code that an entry names. */
export function PartOfTheCode({ entry: { themes, standards } }: { entry: Pick<Entry, 'themes' | 'standards'> }) {
  if (themes.length + standards.length === 0) return <span className="soft">Not chosen yet.</span>
  return (
    <ul className="code-part">
      {themeIds
        .filter((theme) => themes.includes(theme))
        .map((theme) => (
          <li key={theme}>
            <ThemeMark theme={theme} /> {themeTitles[theme]}
          </li>
        ))}
      {standards.length > 0 && <li className="soft">Paragraphs {standards.join(', ')}</li>}
    </ul>
  )
}

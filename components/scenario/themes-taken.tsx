import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { themeTitles } from '#components/ui/theme-titles.ts'
import type { Result, ThemeResult } from '#lib/scenario/result.ts'

/** The four themes as opportunities taken: in words, and as a row of shapes. Never a percentage. */
export function ThemesTaken({ themes }: Pick<Result, 'themes'>) {
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">The themes of the Code</h2>
      <p className="soft">
        Most decisions are an opportunity in more than one theme. The number after “of” is the most that one way through this story can take; what is not counted here lay on other ways.
      </p>
      <ul className="themes-taken">
        {themes.map((result) => (
          <li key={result.theme} data-theme-of={result.theme}>
            <strong>
              <ThemeMark theme={result.theme} /> {themeTitles[result.theme]}
            </strong>
            <Pips result={result} />
            <span>
              {result.taken} of {result.of} opportunities taken
              {result.partly > 0 && `, ${result.partly} in part`}
              {result.missed > 0 && `, ${result.missed} missed`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pips({ result: { taken, partly, of } }: { result: ThemeResult }) {
  return (
    <span className="pips" aria-hidden="true">
      {Array.from({ length: Math.max(of, taken + partly) }, (_, n) => (
        <i key={n} data-pip={n < taken ? 'taken' : n < taken + partly ? 'partly' : 'open'} />
      ))}
    </span>
  )
}

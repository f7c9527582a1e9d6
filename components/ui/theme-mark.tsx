import type { ThemeId } from '#lib/sources/types.ts'

const shapes: Record<ThemeId, string> = {
  people: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  practice: 'M2 2h12v12H2Z',
  safety: 'M8 1.2 15.2 14.4H.8Z',
  trust: 'M8 .6 15.4 8 8 15.4.6 8Z',
}

/** The shape of a theme, in its hue: a circle, a square, a triangle, a diamond. The words always stand beside it. */
export function ThemeMark({ theme }: { theme: ThemeId }) {
  return (
    <svg className="mark" data-theme-of={theme} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[theme]} fill="currentColor" />
    </svg>
  )
}

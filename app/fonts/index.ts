import localFont from 'next/font/local'

// Optional: when they do not come at once, a page keeps the letters that it began with, and nothing moves under the reader. The next page has them.

/** Atkinson Hyperlegible Next, made to be read by people who see poorly. Made small by scripts/fonts.ts. */
export const text = localFont({
  src: './text.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

/** The letters of Welsh, Polish, Yoruba and other names; fetched only by a page that has one. */
export const further = localFont({
  src: './text-further.woff2',
  variable: '--font-further',
  weight: '400 700',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-024F, U+1E00-1EFF' }],
})

/** Newsreader, a quiet serif, for titles alone. */
export const title = localFont({
  src: './title.woff2',
  variable: '--font-title',
  weight: '500',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

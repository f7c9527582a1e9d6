/** `more` is a second typeface for the letters that the first has not: ọ, ẹ, ṣ, Vietnamese, Greek, Cyrillic. */
export type FontName = 'regular' | 'bold' | 'more'

/** Text in one font. `actual` is what was typed, where the page shows something else for it; such a run is never broken. */
export type Run = { text: string; font: FontName; actual?: string }

/** Whether a font has a glyph for a code point. */
export type Coverage = Record<FontName, (codePoint: number) => boolean>

/** Printed text, and whether anything in it had to be shown in another way than it was typed. */
export type Printable = { runs: Run[]; replaced: boolean }

/**
 * Turns what a learner typed into what the fonts can print, losing nothing in silence. A letter that no font has becomes its
 * plain form (𝐇 → H) or its base letter; an emoji “[emoji]”; a script “[Arabic text]”; any other sign “[sign U+2603]”. The
 * words as typed go along in `actual`, for screen readers and for copying. Invisible controls (joiners, direction marks, which could
 * turn a line around) are left out. The text is one paragraph: break lines before.
 */
export function printable(text: string, weight: 'regular' | 'bold', has: Coverage): Printable {
  const all = (font: FontName, letters: string) => [...letters].every((letter) => has[font](letter.codePointAt(0)!))
  const runs: Run[] = []
  let replaced = false
  for (const word of clean(text).match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? []) {
    if (all(weight, word)) add(runs, { text: word, font: weight })
    // The whole word, so that its letters match.
    else if (all('more', word)) add(runs, { text: word, font: 'more' })
    else {
      for (const [sign] of word.matchAll(clusters)) {
        const shown = clean(sign.replace(invisible, ''))
        if (all(weight, shown)) add(runs, { text: shown, font: weight })
        else if (all('more', shown)) add(runs, { text: shown, font: 'more' })
        else {
          const plain = plainForms[shown] ?? shown.normalize('NFKC')
          const base = shown.normalize('NFD').replace(/\p{M}/gu, '')
          if (all(weight, plain)) add(runs, { text: plain, font: weight, actual: sign })
          else {
            replaced = true
            const keepsBase = /^\p{L}$/u.test(base) && all(weight, base)
            stand(runs, { text: keepsBase ? base : describe(shown), font: weight, actual: sign })
          }
        }
      }
    }
  }
  return { runs, replaced }
}

/** `more` is a second typeface for letters that the first has not: ọ, ẹ, ṣ, Vietnamese, Greek, Cyrillic. */
export type FontName = 'regular' | 'bold' | 'more'

/** Text in one font. `actual` is what was typed, where the page shows something else for it; such a run is never broken. */
export type Run = { text: string; font: FontName; actual?: string }

/** Whether a font has a glyph for a code point. */
export type Coverage = Record<FontName, (codePoint: number) => boolean>

/**
 * Turns what a learner typed into what the fonts can print, losing nothing in silence. What no font has is shown as its plain form
 * (𝐇 as H, → as ->), else as “[emoji]”, “[Arabic text]”, its base letter, or “[sign U+2603]”; the words as typed go along in
 * `actual`, for screen readers and for copying. `replaced` says that a reader of the page should be told.
 * Invisible controls (joiners, direction marks, which could turn a line around) are left out.
 *
 * @param text one paragraph: a line break in it becomes a space
 */
export function printable(text: string, weight: 'regular' | 'bold', has: Coverage): { runs: Run[]; replaced: boolean } {
  const fontFor = (letters: string) =>
    ([weight, 'more'] as const).find((font) => [...letters].every((letter) => has[font](letter.codePointAt(0)!)))
  const runs: Run[] = []
  let replaced = false
  // By whole words first, so that the letters of a word match; sign by sign only where that fails.
  for (const [word] of tidy(text).matchAll(/\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gsu)) {
    const font = fontFor(word)
    if (font) {
      // A mark that is set over its letter (ọ̀) can be copied as if a space stood before it.
      runs.push(/\p{M}/u.test(word) ? { text: word, font, actual: word } : { text: word, font })
      continue
    }
    for (const [actual] of word.matchAll(signs)) {
      const sign = actual.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      const font = fontFor(sign)
      const plain = plainForms[sign] ?? sign.normalize('NFKC')
      if (sign === '') continue
      else if (font) runs.push({ text: sign, font })
      else if (fontFor(plain) === weight) runs.push({ text: plain, font: weight, actual })
      else {
        replaced = true
        runs.push({ text: standIn(sign, (base) => fontFor(base) === weight), font: weight, actual })
      }
    }
  }
  return { runs: gather(runs), replaced }
}

/** A letter with its marks, a flag, an emoji with all that is joined to it. Intl.Segmenter is missing from browsers still in use. */
const signs = /\p{RI}{2}|\p{ExtPict}(?:[\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D\p{ExtPict})*|\P{M}?\p{M}+|\P{M}/gsu

const plainForms: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '↔': '<->', '⇒': '=>' }
const named: Readonly<Record<string, string>> = { '✓': 'tick', '✔': 'tick', '✅': 'tick', '☑': 'tick', '✗': 'cross', '✘': 'cross', '❌': 'cross', '☐': 'box' }

const scripts = {
  Arabic: /\p{sc=Arab}/u, Armenian: /\p{sc=Armn}/u, Bengali: /\p{sc=Beng}/u, Chinese: /\p{sc=Han}/u, Cyrillic: /\p{sc=Cyrl}/u,
  Devanagari: /\p{sc=Deva}/u, Ethiopic: /\p{sc=Ethi}/u, Georgian: /\p{sc=Geor}/u, Greek: /\p{sc=Grek}/u, Gujarati: /\p{sc=Gujr}/u,
  Gurmukhi: /\p{sc=Guru}/u, Hebrew: /\p{sc=Hebr}/u, Japanese: /[\p{sc=Hira}\p{sc=Kana}]/u, Kannada: /\p{sc=Knda}/u, Khmer: /\p{sc=Khmr}/u,
  Korean: /\p{sc=Hang}/u, Malayalam: /\p{sc=Mlym}/u, Burmese: /\p{sc=Mymr}/u, Sinhala: /\p{sc=Sinh}/u, Tamil: /\p{sc=Taml}/u,
  Telugu: /\p{sc=Telu}/u, Thai: /\p{sc=Thai}/u,
}

/** White space as plain spaces, no other controls, and accents joined to their letters. A half of a broken pair becomes U+FFFD. */
function tidy(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?:(?!\u00A0)\s)+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
}

function standIn(sign: string, canPrint: (base: string) => boolean): string {
  if (named[sign]) return `[${named[sign]}]`
  if (/\p{ExtPict}|\p{RI}|\u20E3/u.test(sign)) return '[emoji]'
  const script = Object.entries(scripts).find(([, letters]) => letters.test(sign))
  if (script) return `[${script[0]} text]`
  const base = sign.normalize('NFD').replace(/\p{M}/gu, '')
  if (base !== '' && canPrint(base)) return base
  return [...sign].map((each) => `[sign U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).join('')
}

/** One “[Arabic text]” for a whole phrase, and one “[3 emoji]” for three in a row. */
function gather(runs: readonly Run[]): Run[] {
  const gathered: Run[] = []
  let emoji = 0
  for (const run of runs) {
    const last = gathered.at(-1)
    const before = gathered.at(-2)
    emoji = run.text === '[emoji]' ? emoji + 1 : 0
    if (emoji > 1) gathered.splice(-1, 1, { ...run, text: `[${emoji} emoji]`, actual: `${last?.actual}${run.actual}` })
    else if (!run.actual || !run.text.endsWith(' text]')) gathered.push(run)
    else if (last?.actual && last.text === run.text) gathered.splice(-1, 1, { ...run, actual: last.actual + run.actual })
    else if (last?.text === ' ' && before?.actual && before.text === run.text) gathered.splice(-2, 2, { ...run, actual: `${before.actual} ${run.actual}` })
    else gathered.push(run)
  }
  return gathered
}

// Makes the two typefaces of the course small: run by hand when a character or a weight is missing, and commit what it makes.
// Atkinson Hyperlegible Next (text) and Newsreader (titles), both under the SIL Open Font License.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const from = 'node_modules/@fontsource-variable'
const latin = `${Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('')}£©®°·×÷½¼¾–—‘’“”„…•→←↑↓✓\u00a0\u2009\u2011\u202f`
const western = 'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝàáâäåæçèéêëìíîïñòóôöøùúûüýÿß'
const further = 'ŴŵŶŷẀẁẂẃẄẅỲỳĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžĂăȘșȚțĞğİıŞşŐőŰűĀāĒēĪīŌōŪūẸẹỌọṢṣ'

const wanted: { out: string; file: string; chars: string; axes: Record<string, number | { min: number; max: number }> }[] = [
  { out: 'text', file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', chars: latin + western, axes: { wght: { min: 400, max: 700 } } },
  { out: 'text-further', file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2', chars: further, axes: { wght: { min: 400, max: 700 } } },
  { out: 'title', file: 'newsreader/files/newsreader-latin-opsz-normal.woff2', chars: latin + western, axes: { wght: 500, opsz: 36 } },
]

mkdirSync('app/fonts', { recursive: true })
for (const { out, file, chars, axes } of wanted) {
  const small = await subsetFont(readFileSync(`${from}/${file}`), chars, { targetFormat: 'woff2', variationAxes: axes })
  writeFileSync(`app/fonts/${out}.woff2`, small)
  console.log(`${out}.woff2: ${small.length} bytes`)
}

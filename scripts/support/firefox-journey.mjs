// The main journey in Firefox, on a phone and on a desk: what a learner does in an evening, and what they take away.
// And once more, shorter, for somebody whose device has colours of their own and moves less.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFirefox, openFirefox } from './firefox.mjs'
import { arrived, pictures, says, walk } from './firefox-walk.mjs'
import { at, Plain } from './run.mjs'
import { freePort, serve } from './serve.mjs'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }
const reflection = 'I looked at who can find me, and turned off the phone sync.'
// What Firefox does on a device with a contrast theme, and with motion turned down.
const ownColours = { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }

/** Every step of every walk, as rows of the report. */
export async function firefoxChecks() {
  const path = await ensureFirefox()
  const home = mkdtempSync(join(tmpdir(), 'firefox-'))
  rmSync(at(pictures), { recursive: true, force: true })
  mkdirSync(at(pictures), { recursive: true })
  const site = await serve(await freePort(), { stdout: 'ignore', env: { DATA_DIR: join(home, 'data') } })
  try {
    const plain = await inFirefox(path, home, site.origin, {}, [{ who: '360 px', size: phone, steps: journey }, { who: '1280 px', size: desk, steps: journey }])
    const own = await inFirefox(path, home, site.origin, ownColours, [{ who: 'own colours', size: phone, steps: inOwnColours }])
    return [...plain, ...own]
  } finally {
    await site.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function inFirefox(path, home, origin, prefs, walks) {
  const downloads = join(home, 'downloads')
  const browser = await openFirefox(path, downloads, prefs)
  const rows = []
  try {
    for (const each of walks) {
      rmSync(downloads, { recursive: true, force: true }) // the files of the walk before
      mkdirSync(downloads)
      rows.push(...(await walk({ ...each, browser, origin, downloads })))
    }
    return rows
  } finally {
    await browser.close()
  }
}

const journey = {
  'home offers a start, and a story opens in its own letters': async ({ page, go, see, follow, until }) => {
    await go('/')
    await see('Use social media well, without fear and without harm')
    await see('No account needed. Stop when you like.')
    await follow('Start the course')
    await see('The new app', 'h1')
    const faces = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
    await until('the letters of text and title are there', async () => (await faces()) >= 2)
    const size = await page.$eval('main p:not([class])', (words) => Number.parseFloat(getComputedStyle(words).fontSize))
    if (size < 16) throw new Plain(`text of ${size} px`)
    return `${await faces()} faces, text of ${size} px`
  },

  'every check of a lesson gives its reasons, and the lesson is finished': async ({ page, go, read, press, see, until }) => {
    await go('/lessons/dignity-and-privacy')
    await see('Ten past eight in the morning.')
    const checks = await page.$$eval('form.check', (all) => all.map(({ id }) => id))
    if (checks.length < 2) throw new Plain(`only ${checks.length} checks`)
    for (const id of checks) {
      if (await page.$eval(`#${id} .why`, (why) => why.checkVisibility())) throw new Plain('a reason shows before the answer')
      await page.locator(`#${id} .option input`).click()
      await page.locator(`#${id} .sure label:nth-of-type(2) input`).click()
      await page.locator(`#${id} button[type=submit]`).click()
      await page.locator(`#${id} .why`).wait()
      await until('the result is said', async () => /That is it|Not this time/.test(await read(`#${id} .result`)))
    }
    await press('I have finished this lesson')
    await see('Complete. A CPD entry is drafted for you.')
    return `${checks.length} checks`
  },

  'a source opens from its chip, and closes by Escape': async ({ page, until }) => {
    const open = () => page.evaluate(() => Boolean(document.querySelector(':popover-open')?.innerText.includes('The Code, paragraph')))
    await page.locator('button.chip').click()
    await until('the source is open', open)
    await page.keyboard.press('Escape')
    await until('the source is closed', async () => !(await open()))
  },

  // Firefox fills in again what stood in a form before: here that must not pass for a choice.
  'a story is at the same scene after the page is loaded again': async ({ page, go, press, read, see }) => {
    await go('/scenarios/friend-request')
    await press('Start the story')
    await see('A name you know', '.scene h2')
    if (await page.$eval('.scenario-head .standfirst', (words) => words.checkVisibility())) throw new Plain('the story’s own introduction still stands above the scene')
    await page.locator('.choices input[value=accept]').click()
    await press('Choose this')
    await see('What happens', '.scene h2')
    await page.reload()
    await see('Decision 1 · you chose')
    await press('Carry on')
    await see('Decision 2', '.scene .kicker')
    const scene = await read('.scene h2')
    await page.locator('.choices label:nth-of-type(2) input').click()
    await page.reload()
    await press('Carry on')
    await see(scene, '.scene h2')
    if (await page.$('.choices :checked')) throw new Plain('a choice is ticked that was not kept')
    return `at “${scene}”`
  },

  'the debrief has reasons, sources and the map': async ({ page, follow, see, ...hands }) => {
    const decisions = await playOn({ page, see, ...hands })
    await follow('See your debrief')
    for (const words of ['The decision that mattered most', 'Who was hurt', 'Your path', 'A wrong turn', 'Reflect on this']) await see(words)
    await page.locator('.decisions .chip').wait()
    await page.locator('.path-map').wait()
    const taken = await page.$$eval('.path-map [data-taken]', (ways) => ways.length)
    if (taken !== decisions + 1) throw new Plain(`the map shows ${taken} ways taken of ${decisions + 1}`)
    return `${taken} decisions`
  },

  'the record has the lesson, the attempt and the time': async ({ follow, see, read }) => {
    await follow('Write it in your CPD record')
    for (const words of ['Lesson: Dignity and privacy', 'Scenario: The friend request · First attempt:', 'active minutes']) await see(words, 'form.entry')
    return (await read('form.entry')).match(/\d+ active minutes/)[0]
  },

  'an entry is written, and is there after the page is loaded again': async ({ page, field, press, until, see }) => {
    await field('How does it relate to your practice?').fill(reflection)
    await field('Hours that you claim').fill('0.5')
    await page.reload()
    await until('what was typed is there', () => page.evaluate((words) => [...document.querySelectorAll('form.entry textarea')].some(({ value }) => value === words), reflection))
    await press('Keep this entry (0.5 hours)')
    await see('0.5 hours claimed; participatory 0')
    await page.reload()
    await see('0.5 hours claimed; participatory 0')
    await see(reflection)
  },

  'the PDF to hand over says what the page says': async ({ press, downloads }) => {
    await press('PDF, to hand over')
    return says(await arrived(downloads, /cpd.*\.pdf$/), [reflection, 'Dignity and privacy', 'The friend request', '0.5 hours'])
  },

  'the pack for a tutor is made': async ({ field, press, downloads }) => {
    await press('Put a pack together')
    await field('Your name').fill('Ŵyn Ọlá')
    await press('Pack as PDF')
    return says(await arrived(downloads, /pack.*\.pdf$/), ['Ŵyn Ọlá', 'Dignity and privacy'])
  },

  'search finds what is misspelt': async ({ page, go, see, follow }) => {
    await go('/search')
    await page.locator('#q').fill('noticebord')
    await see('The noticeboard', '.found')
    await follow('The noticeboard')
    await see('The noticeboard', 'h1')
  },

  'dark is chosen, and stays': async ({ page, field, go, until }) => {
    await go('/settings')
    const dark = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark')
    if (await dark()) throw new Plain('dark before it is chosen')
    await field('Dark').click()
    await until('the page is dark', dark)
    await page.reload()
    await until('the page is dark after it is loaded again', dark)
    await until('the tick says so', () => page.$eval('input[value=dark]', (input) => input.checked))
  },

  'a backup file is saved, all is erased, and the file brings it back': async ({ page, press, downloads, see, go }) => {
    await press('Save a backup file')
    const file = await arrived(downloads, /record.*\.json$/)
    const { rows } = JSON.parse(readFileSync(file, 'utf8'))
    await press('Erase my record')
    await press('Erase it all now')
    await see('Erased. Nothing of your record is left')
    await (await page.$('#import-file')).uploadFile(file)
    await press(`Add ${rows.length} things to this record`)
    await see(`Done: ${rows.length} things added.`)
    await go('/record')
    await see(reflection)
    return `${rows.length} things`
  },
}

const inOwnColours = {
  'a choice that is ticked is told from the others, and a bubble has an edge': async ({ page, go, press, see }) => {
    await go('/scenarios/friend-request')
    if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))) throw new Plain('Firefox did not take the learner’s own colours')
    await press('Start the story')
    await see('A name you know', '.scene h2')
    await page.locator('.choices label:nth-of-type(1) input').click()
    const { ticked, other, bubble } = await page.evaluate(() => {
      const [ticked, other] = [...document.querySelectorAll('.choices .option')].map((option) => getComputedStyle(option).borderTopColor)
      return { ticked, other, bubble: getComputedStyle(document.querySelector('.bubble')).outlineStyle }
    })
    if (ticked === other || bubble === 'none') throw new Plain(`the edge of what is ticked is ${ticked}, of what is not ${other}; the edge of a bubble is ${bubble}`)
  },

  'nothing moves': async ({ page, press, see }) => {
    if (!(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches))) throw new Plain('Firefox did not take the wish for less motion')
    await page.evaluate(() => {
      window.moved = 0
      document.addEventListener('animationstart', () => window.moved++)
    })
    await press('Choose this')
    await see('What happens', '.scene h2')
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    const moved = await page.evaluate(() => window.moved)
    if (moved) throw new Plain(`${moved} things moved`)
    await press('Carry on')
  },

  'the ring of the focus is seen beside the tick': async ({ page, see, until }) => {
    await see('Decision 2', '.scene .kicker')
    await page.focus('.choices input')
    await page.keyboard.press('ArrowDown')
    const ring = await page.$eval('.choices .option:has(:focus)', (option) => getComputedStyle(option).outlineWidth)
    if (ring !== '3px') throw new Plain(`a ring of ${ring}`)
    await page.keyboard.press('Tab')
    await until('the ring moves on', async () => (await page.$eval('.choices .option:has(:checked)', (option) => getComputedStyle(option).outlineStyle)) === 'none')
  },

  'the debrief tells what was taken from what was not, and the map is drawn in those colours': async ({ page, follow, ...hands }) => {
    await playOn({ page, ...hands })
    await follow('See your debrief')
    await page.locator('.path-map').wait()
    const { pips, strokes, mine } = await page.evaluate(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector))
      const probe = document.body.appendChild(document.createElement('i'))
      const mine = ['CanvasText', 'Highlight'].map((color) => {
        probe.style.color = color
        return getComputedStyle(probe).color
      })
      probe.remove()
      return { pips: ['taken', 'open'].map((pip) => style(`[data-pip=${pip}]`).backgroundColor), strokes: ['.path-map polyline:not([data-taken])', '.path-map [data-taken]'].map((way) => style(way).stroke), mine }
    })
    if (pips[0] === pips[1]) throw new Plain(`taken and open look alike: ${pips[0]}`)
    if (String(strokes) !== String(mine)) throw new Plain(`the map is drawn in ${strokes.join(' and ')}, and the learner’s colours are ${mine.join(' and ')}`)
  },
}

/** Takes the first choice at every decision, to the end of the story; says how many there were. */
async function playOn({ page, press, read, see, until }) {
  let decisions = 0
  for (; await page.$('.choices'); decisions++) {
    await page.locator('.choices label:nth-of-type(1) input').click()
    await press('Choose this')
    await see('What happens', '.scene h2')
    await press('Carry on')
    await until('the story goes on', async () => (await read('.scene h2')) !== 'What happens')
  }
  return decisions
}

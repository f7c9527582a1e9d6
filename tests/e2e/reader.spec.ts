import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay, playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { answerAll } from './support/answer.ts'
import { oneOfEachKind, pages } from './support/pages.ts'
import { hear, part, read } from './support/reader.ts'
import { attemptRow, putRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

/**
 * What a screen reader says of the built pages, as lists of what is heard. `read` goes through a part line by line; `hear`
 * is what is said by itself, when the focus moves or something is announced. Nothing may be said twice, or left unsaid.
 */

const story = scenarios.find(({ id }) => id === 'friend-request')!
const plays = [playTo(story, walk(story), 'breach')!, extremePlay(story, walk(story), 'most')]
const attempt = (n: number) => attemptRow(story.id, shapeHash(story), plays[n]!, `attempt-${n}`)

test('@once a scene is heard from its heading to its choices, and what comes of a pick', async ({ page }) => {
  await page.goto('/scenarios/friend-request')
  const heading = page.getByRole('heading', { level: 2 })
  const press = (name: string) => hear(page, async () => {
    await page.getByRole('button', { name }).click()
    await expect(heading).toBeFocused()
  })
  expect(await press('Start the story')).toEqual(['button, Start the story', 'heading, A name you know, Decision 1, level 2'])

  const scene = await read(page.locator('main'))
  expect(part(scene, 'heading, A name you know', 'Saturday')).toHaveLength(2) // the heading, then the story at once
  expect(part(scene, 'figure', 'button')).toEqual([
    'figure',
    'New friend request',
    'Iolo Bevan wants to be your friend',
    '14 friends in common, Shan Lewis among them',
    'Ceri! Did the WHOLE round today. 386 doors. Dog at number nine remembered me. One street you said and I thought you were having me on. Diolch. Nobody indoors to tell so I am telling you 😊',
    'Suggested to Iolo as someone he may know',
    'form',
    'group, What do you do?',
    'radio, Accept; you are glad for him, and half the town is on here, not checked, 1 of 4',
    'radio, Leave it for tonight, and answer him from work on Monday, not checked, 2 of 4',
    'radio, Delete it quietly; by next week he may have forgotten it, not checked, 3 of 4',
    'radio, Decline, with a warm line to say why it has to be no, not checked, 4 of 4',
    'end of group, What do you do?',
    'status',
    'button, Choose this',
  ])

  const nothing = await hear(page, async () => {
    await page.getByRole('button', { name: 'Choose this' }).click()
    await expect(page.getByText('Choose one first.')).toBeVisible()
  })
  expect(nothing).toEqual(['button, Choose this', 'polite: Choose one first. There is no hurry.'])

  await page.getByRole('radio').nth(2).check()
  await page.getByRole('radio').nth(0).check() // another choice is another radio: nothing else is said
  expect(await press('Choose this')).toEqual(['button, Choose this', 'heading, What happens, level 2'])
  const after = await read(page.locator('main section'))
  expect(part(after, 'region', 'heading')).toEqual(['region, What happens', 'Decision 1 · you chose', 'Accept; you are glad for him, and half the town is on here', 'heading, What happens, level 2'])
  expect(part(after, 'How far it has travelled', 'link')).toEqual([
    'How far it has travelled',
    'list',
    'listitem, 1 of 1',
    'One person: Iolo can see nine years of your family’s photographs',
    'status',
    'Your choice is saved on this device .',
    'button, Carry on',
    'link, Report a mistake in “A name you know”',
  ])
  expect(after.filter((line) => line.includes('How far it has travelled'))).toHaveLength(1)
  expect(await press('Carry on')).toEqual(['button, Carry on', 'heading, People you may know, Decision 2, level 2'])
})

test('@once a debrief is heard: how it came out, each decision with its reasons, and another attempt', async ({ page }) => {
  await putRows(page, [{ ...attempt(0), at: '2026-03-01T20:00:00.000Z' }, { id: 'attempt-0:debrief', at: '2026-03-02T20:00:00.000Z', kind: 'debrief', attempt: 'attempt-0' }, attempt(1)])
  await page.goto('/scenarios/friend-request')
  await expect(page.getByRole('link', { name: 'See your debrief' })).toBeVisible()
  const end = await read(page.locator('main'))
  expect(part(end, 'region', 'heading')).toEqual(['region, Twenty past ten', 'How it ends', 'heading, Twenty past ten, How it ends, level 2'])
  expect(part(end, 'link, See your debrief', 'link, Report')).toEqual(['link, See your debrief', 'group', 'Look back at 8 earlier decisions', 'end of group', 'link, Report a mistake in “Twenty past ten”'])

  await page.goto('/scenarios/friend-request/debrief#attempt-1')
  await expect(page.getByRole('heading', { name: 'Reflect on this' })).toBeVisible()
  const debrief = await read(page.locator('main'))
  expect(debrief.filter((line) => /^heading.*level [12]$/.test(line))).toEqual([
    'heading, The friend request, level 1',
    'heading, Twenty past ten, A good ending, level 2',
    'heading, The decision that mattered most, level 2',
    'heading, The themes of the Code, level 2',
    'heading, Your path, level 2',
    'heading, Reflect on this, level 2',
  ])
  expect(part(debrief, 'navigation', 'heading, Who')).toEqual([
    'navigation, Your attempts',
    'list',
    'listitem, 1 of 2',
    'link, First attempt',
    'listitem, 2 of 2',
    'link, Attempt 2, current page',
    'Your first attempt stays your record. The others stand beside it.',
    'end of navigation, Your attempts',
    'region, Twenty past ten',
    'A good ending',
    'heading, Twenty past ten, A good ending, level 2',
    'Iolo is safe and back on his round: he had somewhere to turn that did not depend on you being awake.',
    'At 8 of your 8 decisions you did the best thing there was to do.',
    'You earned 24 of the 24 points that the best way through this story earns. You need 19 to pass. You passed.',
    'heading, Who was hurt, level 3',
  ])
  // The map is one picture with a name; its list tells the rest.
  expect(part(debrief, 'heading, Your path', 'heading, 2.')).toEqual([
    'heading, Your path, level 2',
    'figure',
    expect.stringMatching(/^image, A map of the story\. Your way through it had 8 decisions, to the ending “Twenty past ten”\. \d+ scenes lay on other ways\. The list below has the details\.$/),
    'Each circle is a decision, and the numbered ones are yours. At the foot are the endings: a shield is good, a square is poor, a diamond breaks the Code.',
    'list',
    'listitem, 1 of 8',
    'heading, 1. A name you know, level 3',
    'You chose: Leave it for tonight, and answer him from work on Monday',
    'The best thing to do',
    'Nobody is hurt by two days’ wait, and the answer will come from a place where you are his nurse and your team can see it. People who have been in your care in the past are still inside the boundary, after six weeks or six years.',
    'button, Code 20.6: Clear professional boundaries',
    'button, Guidance 66: Clear professional boundaries',
    'It was never a silly question, either. In a 2011 interview about that year’s advice, its author said employers had been asking when it is right to be friends with a patient on Facebook.',
    'button, Interview 15: Employers asked about befriending patients',
    'Words you could use: “Iolo, it’s Ceri, from the team. I saw your note and it made my night. I’m ringing from work, because here I can answer you properly.”',
    'button, Try another choice from here: A name you know',
    'link, Report a mistake in “A name you know”',
    'listitem, 2 of 8',
    'heading, 2. People you may know, level 3',
  ])

  const other = await hear(page, async () => {
    await page.getByRole('link', { name: 'First attempt' }).click()
    await expect(page.getByRole('heading', { name: 'Kept for bad days' })).toBeFocused()
  })
  expect(other).toEqual(['link, First attempt', 'heading, Kept for bad days, An ending that breaks the Code, level 2'])
})

const sure = ['group, How sure are you? (You may leave this out.)', 'radio, A guess, not checked, 1 of 3', 'radio, I think so, not checked, 2 of 3', 'radio, Certain, not checked, 3 of 3', 'end of group, How sure are you? (You may leave this out.)', 'button, See why', 'status']

/** A check of each kind: what is heard before an answer; what is said after a wrong one (answerAll takes the first of everything); and where its reasons are heard. */
const checks = {
  choose: {
    before: ['group, Which of these could point to a person?', 'checkbox, A rare illness, not checked', 'checkbox, The ward and the day, not checked', 'checkbox, That nights are long, not checked', 'end of group, Which of these could point to a person?', ...sure],
    said: 'Not this time. Each answer above now says why.',
    why: ['checkbox, A rare illness Yes. Few people have it., checked, disabled', 'checkbox, The ward and the day This one too. Together they are a small circle., not checked, disabled', 'checkbox, That nights are long No. That is about you., not checked, disabled'],
  },
  order: {
    before: ['group, A colleague’s post shows a whiteboard. What first, what then?', 'list', 'listitem, 1 of 4', 'Write down what you saw, and when', 'button, Move down, step 1: Write down what you saw, and when', 'listitem, 2 of 4', 'Ask your colleague how they are'],
    said: 'Not this time: 2 of 4. Each answer above now says why.',
    why: ['listitem, 2 of 4', 'Write down what you saw, and when Yes, here. While it is fresh.'],
  },
  sort: {
    before: ['group, Where does each belong?', 'group, A link to the hand-washing campaign', 'radio, Fine in public, not checked, 1 of 3', 'radio, Only at work, not checked, 2 of 3', 'radio, Nowhere online, not checked, 3 of 3', 'end of group, A link to the hand-washing campaign'],
    said: 'Not this time: 2 of 4. Each answer above now says why.',
    why: ['group, Which bay needs a second pair of hands', 'radio, Fine in public, checked, disabled, 1 of 3', 'radio, Only at work, not checked, disabled, 2 of 3', 'radio, Nowhere online, not checked, disabled, 3 of 3', 'No. The answer is: Only at work. It is part of the care.'],
  },
  match: {
    before: ['group, Which words go with which?', 'Closed group', 'combobox, Closed group, has popup listbox, not expanded'],
    said: 'Not this time: 1 of 3. Each answer above now says why.',
    why: ['No. The answer is: Sharing with a few people who can share on. A group is not a room.'],
  },
  spot: {
    before: ['group, Tap whatever could point to a person.', 'checkbox, What a shift., not checked', 'Three hours with', 'checkbox, a retired lighthouse keeper, not checked', 'on', 'checkbox, Ward 7, not checked'],
    said: 'Not this time. Each answer above now says why.',
    why: ['listitem, 2 of 4', 'a retired lighthouse keeper You missed this one. A rare detail.'],
  },
  rewrite: {
    before: ['group, Write it again so that only you are in it.', 'blockquote', 'Bed 4 finally went home today!!', 'Your version', 'textbox, Your version, It stays on this screen and is gone when you leave the page., required'],
    said: 'Nobody marks this one. You are the judge: the list to hold it beside is above.',
    why: ['checkbox, No place is in it Bed, bay, ward, town., not checked'],
  },
}

for (const [kind, { before, said, why }] of Object.entries(checks)) {
  test(`@once a check is heard: ${kind}`, async ({ page }) => {
    await page.goto(`/preview/check-${kind}`)
    const check = page.locator('form.check')
    await check.locator('button:visible, input:visible, textarea').first().waitFor()
    expect(await read(check)).toEqual(expect.arrayContaining(before))
    expect((await read(check)).join('\n')).toContain(before.join('\n'))
    if (kind === 'order') {
      const moved = await hear(page, async () => {
        await check.getByRole('button', { name: /^Move down, step 1/ }).press('Enter')
        await expect(check.getByText('Now 2 of 4')).toBeAttached()
      })
      expect(moved).toEqual(['button, Move down, step 1: Write down what you saw, and when', 'polite: Now 2 of 4'])
      await check.getByRole('button', { name: /^Move up, step 2/ }).press('Enter')
    }
    // Said once: the focus goes to it, and it is not announced besides.
    const answered = await hear(page, async () => {
      await answerAll(page)
      await expect(check.locator('p.result')).toBeFocused()
    })
    expect(answered.filter((line) => line.includes(said.slice(0, 12)))).toEqual([said])
    const reasons = (await read(check)).join('\n')
    expect(reasons).toContain(why.join('\n'))
    expect(reasons).not.toContain('Now 2 of 4')
  })
}

test('@once exercises: nothing is said twice, and the focus is never lost', async ({ page }) => {
  await page.goto('/lessons/be-informed')
  const travels = page.getByRole('region', { name: 'A post that travels' })
  await travels.getByRole('radio', { name: 'Everyone' }).check()
  const sent = await hear(page, async () => {
    await travels.getByRole('button', { name: 'Post it' }).click()
    await expect(travels.getByRole('heading')).toBeFocused()
  })
  expect(sent).toEqual(['button, Post it', 'heading, You post it, level 3'])
  const again = await hear(page, async () => {
    await travels.getByRole('button', { name: 'Start again with other settings' }).click()
    await expect(travels.getByRole('radio', { name: 'Everyone' })).toBeFocused()
  })
  expect(again.at(-1)).toMatch(/^radio, Everyone, .*4 of 4$/)

  await page.goto('/lessons/protect-your-good-name')
  const audit = page.getByRole('region', { name: 'Profile audit' })
  const done = audit.getByRole('radio', { name: 'Done' }).first()
  const ticked = await hear(page, async () => {
    await done.check()
    await expect(audit.getByRole('status')).toHaveText('1 of 12 looked at.')
  })
  expect(ticked.filter((line) => line.includes('looked at'))).toEqual(['polite: 1 of 12 looked at.'])
  await audit.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(done).not.toBeChecked()
  await expect(audit.getByRole('radio').first()).toBeFocused()
})

test('@once the end of a lesson, a source, the list of parts and the record', async ({ page }) => {
  await page.goto('/lessons/dignity-and-privacy')
  await answerAll(page)
  const ended = await hear(page, async () => {
    await page.getByRole('button', { name: 'I have finished this lesson' }).click()
    await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeFocused()
  })
  expect(ended).toEqual(['button, I have finished this lesson', 'Complete. A CPD entry is drafted for you.'])

  const chip = page.getByRole('button', { name: /^Code 5\.1:/ }).first()
  const opened = await hear(page, async () => {
    await chip.press('Enter')
    await expect(page.getByRole('dialog')).toBeFocused()
  })
  expect(opened.at(-1)).toBe('dialog, Code 5.1: The right to privacy')
  expect(part(await read(page.getByRole('dialog')), 'The Code', 'button')).toEqual(['The Code, paragraph 5.1', '“Respect a person’s right to privacy in all aspects of their care.”', 'Quoted word for word.', 'link, See it among all the sources', 'button, Close'])
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()
  const term = page.locator('button.term').first()
  await term.press('Enter')
  await expect(page.getByRole('dialog', { name: /^What “.*” means$/ })).toBeFocused()

  await page.goto('/')
  const parts = page.getByRole('region', { name: 'Prioritise people' })
  await expect(parts.getByText('1 of 6 complete')).toBeVisible()
  expect((await read(parts)).slice(0, 10)).toEqual([
    'region, Prioritise people',
    'heading, Prioritise people, level 3',
    'Keep people’s dignity and privacy, even when a post has no name in it.',
    'list',
    'listitem, 1 of 6',
    'link, Dignity and privacy',
    'lesson · 6 minutes Complete',
    'listitem, 2 of 6',
    'link, The long shift',
    'scenario · 12 minutes Not started',
  ])

  await page.goto('/record')
  const keep = page.getByRole('button', { name: /^Keep this entry/ })
  const refused = await hear(page, async () => {
    await keep.click()
    await expect(page.getByLabel('How does it relate to your practice?')).toBeFocused()
  })
  expect(refused.at(-1)).toBe('textbox, How does it relate to your practice?, Write at least a sentence: the regulator asks how the learning related to your practice. Two or three sentences of your own. Leave out names, places and dates that could point to a person., invalid')
  await page.getByLabel('How does it relate to your practice?').fill('I asked for a debrief instead of posting.')
  await page.getByLabel('Hours that you claim').fill('0.5')
  const kept = await hear(page, async () => {
    await keep.click()
    await expect(page.getByRole('heading', { name: 'Your entries' })).toBeFocused()
  })
  expect(kept.at(-1)).toBe('heading, Your entries, level 2')
  expect((await read(page.getByRole('article', { name: /^Entry of/ }))).slice(1)).toEqual(expect.arrayContaining(['heading, Before You Post: using social media responsibly, level 3', 'listitem, 1 of 2', 'Prioritise people', 'button, Change this entry', 'button, Remove for good']))
  const asked = await hear(page, async () => {
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect(page.getByRole('group', { name: 'Remove this entry for good' })).toBeFocused()
  })
  expect(asked.at(-1)).toMatch(/^group, Remove this entry for good, This deletes the words of this entry/)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('button', { name: 'Remove for good' })).toBeFocused()

  await page.goto('/settings')
  const forget = page.getByRole('checkbox', { name: 'Forget everything when I close this', exact: true })
  await expect(forget).toBeEnabled()
  const settings = await read(page.locator('main'))
  expect(part(settings, 'heading, Light and dark', 'end of group')).toEqual(['heading, Light and dark, level 2', 'group, Colours', 'radio, The same as this device, checked, 1 of 3', 'radio, Light, not checked, 2 of 3', 'radio, Dark, not checked, 3 of 3', 'end of group, Colours'])
  const erase = await hear(page, async () => {
    await page.getByRole('button', { name: 'Erase my record' }).click()
    await expect(page.getByRole('group', { name: 'Erase my record' })).toBeFocused()
  })
  expect(erase.at(-1)).toMatch(/^group, Erase my record, This erases every choice, answer, note and entry on this device\. It cannot be undone\./)
  const erased = await hear(page, async () => {
    await page.getByRole('button', { name: 'Erase it all now' }).click()
    await expect(page.getByRole('heading', { name: 'Erase' })).toBeFocused()
    await expect(page.getByText(/^Erased\./)).toBeVisible()
  })
  expect(erased).toContain('heading, Erase, level 2')
  expect(erased).toContain('polite: Erased. Nothing of your record is left on this device. Files that you downloaded are still where you put them.')
})

test('@once the search says how much it found, once, when the typing rests', async ({ page }) => {
  const index = page.waitForResponse('**/search-index')
  await page.goto('/search')
  await index
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' })
  const said = await hear(page, async () => {
    await box.pressSequentially('gift', { delay: 50 })
    await expect(page.getByRole('status').filter({ hasText: /^\d+ places\.$/ })).toBeVisible()
  })
  expect(said).toEqual(['searchbox, What are you looking for?', expect.stringMatching(/^polite: \d+ places\.$/)])
  expect(part(await read(page.locator('search')), 'status', 'listitem, 2')).toEqual(['status', expect.stringMatching(/^\d+ places\.$/), 'list', expect.stringMatching(/^listitem, 1 of \d+$/), 'Source', 'link, The Code, paragraph 21.1: Refuse gifts and favours', expect.stringContaining('Refuse all but the most trivial gifts'), expect.stringMatching(/^listitem, 2/)])
})

/** One page of each kind, and three that differ within theirs. */
const kinds = [...oneOfEachKind(pages), '/lessons/be-informed', '/lessons/protect-your-good-name', '/preview/check-order']

test('@once whoever speaks to the page can say what is written on a control: its name holds its words', async ({ page }) => {
  await putRows(page, [attemptRow(scenarios[0]!.id, shapeHash(scenarios[0]!), playTo(scenarios[0]!, walk(scenarios[0]!), 'poor')!)])
  const wrong: string[] = []
  let named = 0
  for (const path of [...kinds, `/scenarios/${scenarios[0]!.id}/debrief`]) {
    await page.goto(path)
    await page.waitForFunction(() => !document.querySelector('is-land > script')) // every island has woken
    const found = await page.evaluate(spoken)
    named += found.length
    wrong.push(...found.filter(({ holds }) => !holds).map(({ words, name }) => `${path}: “${words}” is called “${name}”`))
  }
  expect(named).toBeGreaterThan(50)
  expect([...new Set(wrong)]).toEqual([])
})

/** In the browser: every control that was given a name, with the words that are written on it, and whether the name holds them (WCAG 2.5.3). */
function spoken() {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const said = (ids: string) => ids.split(' ').map((id) => document.getElementById(id)?.innerText ?? '').join(' ')
  // A name that is made of the control’s own words holds them; one that is given beside them may not.
  const controls = [...document.querySelectorAll<HTMLElement>(':is(a, button, summary, input, select, textarea, [role=button], [role=link]):is([aria-label], [aria-labelledby])')].filter((each) => each.checkVisibility())
  return controls.map((control) => {
    const name = plain(control.ariaLabel ?? said(control.getAttribute('aria-labelledby')!))
    const label = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])].map((each) => each.innerText).join(' ') : control.innerText
    const described = plain(said(control.getAttribute('aria-describedby') ?? ''))
    const words = plain(plain(label || control.innerText).replace(described, ''))
    return { words, holds: !/[a-z]/.test(words) || name.includes(words), name }
  })
}

test('@once a name that does not hold the words of its control is found', async ({ page }) => {
  await page.setContent('<button aria-label="Close the window">Shut</button><button aria-label="Shut the window">Shut</button><p id="a">Address</p><label>E-mail <input aria-labelledby="a"></label>')
  expect((await page.evaluate(spoken)).map(({ holds }) => holds)).toEqual([false, true, false])
})

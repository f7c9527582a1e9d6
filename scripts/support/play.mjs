// Plays a scenario in the browser as a hurried learner would: the first choice, every time.

const onTheGlass = 80 // ms

/** Plays from the scenario's page to its ending; returns the path of the debrief. */
export async function playToEnd(page, origin, path) {
  await page.goto(origin + path)
  const debrief = page.getByRole('link', { name: /debrief/i }).first()
  const radio = page.getByRole('radio').first()
  const choose = page.getByRole('button', { name: /choose this/i })
  const onward = page.getByRole('button', { name: /carry on|start|begin/i }).first()
  // A click may land on what the last one is just replacing: it is then given up, and the next turn looks again.
  const brief = { timeout: 2000 }
  for (let turn = 0; turn < 100; turn++) {
    await debrief.or(radio).or(onward).first().waitFor({ timeout: 10_000 })
    if (await debrief.isVisible()) return new URL(await debrief.getAttribute('href'), page.url()).pathname
    if (await radio.isVisible()) {
      await radio.check(brief).then(() => choose.click(brief)).catch(() => {})
    } else {
      await onward.click(brief).catch(() => {})
    }
  }
  throw new Error(`${path}: no ending after 100 turns.`)
}

/** Makes one decision, by the first choice, and reads what came of it. `pause` is what a learner takes to read, in ms. */
export async function pick(page, pause = 0) {
  await tap(page, page.getByRole('radio').first(), pause)
  await press(page, 'Choose this', pause)
  await page.getByRole('heading', { name: 'What happens' }).waitFor()
}

/** From a scene to the end of the story. */
export async function playOn(page, pause = 0) {
  const debrief = page.getByRole('link', { name: 'See your debrief' })
  for (;;) {
    await debrief.or(page.getByRole('radio').first()).first().waitFor()
    if (await debrief.isVisible()) return
    await pick(page, pause)
    await press(page, 'Carry on', pause)
  }
}

/** Presses a button by its name. */
export async function press(page, name, pause = 0) {
  await tap(page, page.getByRole('button', { name }), pause)
}

/** With a finger and nothing else, on the glass for a moment. A click of the driver’s leaves listeners in the page, which then hold each press up. */
async function tap(page, what, pause) {
  await what.scrollIntoViewIfNeeded()
  await page.waitForTimeout(pause)
  const { x, y, width, height } = await what.boundingBox()
  const finger = await page.context().newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] })
  await page.waitForTimeout(onTheGlass)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await finger.detach()
}

// What axe finds wrong with a page as it stands in the browser. The package that binds axe to Playwright puts the engine
// into the page anew each time, and brings back all that is right with the page too: that takes five times as long.
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** Each rule that is broken, by its id, with the elements that break it. Without `contrast` colours are left out: to work each of them out takes axe longer than all else. */
export async function brokenRules(page, { contrast = true } = {}) {
  // Through the devtools, which the site’s policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async ([values, enabled]) => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values }, rules: { 'color-contrast': { enabled } } })
    return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ target }) => target.join(' ')) }))
  }, [tags, contrast])
}

import { test as base, expect, type Page } from '@playwright/test'

/**
 * Every test of the site fails when the browser reports a violation of the Content-Security-Policy, an error on the page,
 * or a request to anybody else’s server.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      context.on('page', (page) => watch(page, complaints, new URL(baseURL!).origin))
      await use(complaints)
      expect(complaints, 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Collects what the browser complains of on a page. Exported for tests that open a browser of their own. */
export function watch(page: Page, complaints: string[], origin: string) {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy|violates the following/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && new URL(url).origin !== origin) complaints.push(`a request to ${url}`)
  })
}

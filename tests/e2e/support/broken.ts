import type { Page } from '@playwright/test'

/** The device is full for this site, as its browser sees it: from before the first page on, since the browser remembers for a while how much room there was. Returns what makes room again. */
export async function fillDevice(page: Page, baseURL: string | undefined): Promise<() => Promise<unknown>> {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL!)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  return () => devtools.send('Storage.overrideQuotaForOrigin', { origin })
}

/** As where site data is blocked: every kind of storage throws. */
export function blockAll() {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The user agent denies it.', 'SecurityError')
      },
    })
  }
  window.BroadcastChannel = class {
    constructor() {
      throw new DOMException('The user agent denies it.', 'SecurityError')
    }
  } as unknown as typeof BroadcastChannel
}

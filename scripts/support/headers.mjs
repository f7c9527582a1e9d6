// What every answer says to browsers, whatever it is and whoever in the server gives it: a page, a door, a file, a refusal before all else.
import { existsSync, readFileSync } from 'node:fs'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** Of these, and of policies, what concerns only what a browser may show as a page. */
export const forPages = ['Referrer-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Permissions-Policy', 'Content-Security-Policy']

/** The headers of this instance. Once it is reached by https at `PUBLIC_URL`, a browser never again tries it without; hosts below it are for whoever has them to say. */
export function headersOf(env = process.env) {
  const https = /^https:/i.test(env['PUBLIC_URL'] ?? '')
  return { ...always, ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}) }
}

/** What stands inside each static page, script and style, by hash; written after the build by scripts/lay-out.ts, which asks for policies too. */
let known
const inside = () => (known ??= existsSync('.next/csp-hashes.json') ? JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) : {})
const nothing = { scripts: [], styles: [] }

const page = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The Content-Security-Policy of an address: our own files alone, and inside the page just the script and style that it was built with. Here and not in a `proxy.ts`
 * of the framework’s, which would cost each request more than most of them cost altogether.
 */
export function policyOf(url) {
  const path = url.split('?')[0].replace(/^\/light(?=\/|$)/, '') || '/'
  const pages = inside()
  const { scripts, styles } = Object.hasOwn(pages, path) ? pages[path] : (pages['/_not-found'] ?? nothing)
  return [page, ["style-src 'self'", ...styles].join(' '), ["script-src 'self'", ...scripts].join(' ')].join('; ')
}

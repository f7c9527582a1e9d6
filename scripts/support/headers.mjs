// What every answer says to browsers, whatever it is and whoever in the server gives it: a page, a door, a file, a refusal before all else. Pages and doors have a
// Content-Security-Policy of their own in place of this one (proxy.ts).
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** The headers of this instance. Once it is reached by https at `PUBLIC_URL`, a browser never again tries it without; hosts below it are for whoever has them to say. */
export function headersOf(env = process.env) {
  const https = /^https:/i.test(env['PUBLIC_URL'] ?? '')
  return { ...always, ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}) }
}

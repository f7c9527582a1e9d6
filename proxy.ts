import { existsSync, readFileSync } from 'node:fs'
import { NextResponse, type NextRequest } from 'next/server'

/** The inline scripts of each static page by hash; written after the build by scripts/csp-hashes.mjs. */
const hashes: Record<string, string[]> = existsSync('.next/csp-hashes.json') ? JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) : {}

/** Sends the Content-Security-Policy: only our own files, and just those inline scripts that this page was built with. */
export function proxy(request: NextRequest) {
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', policy(scriptsOf(request.nextUrl.pathname)))
  return response
}

function scriptsOf(path: string): string[] {
  // `next dev` compiles as it goes and evaluates what it sends; a build does neither.
  if (process.env.NODE_ENV === 'development') return ["'unsafe-inline'", "'unsafe-eval'"]
  return hashes[path] ?? hashes['/_not-found'] ?? []
}

function policy(scripts: string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    process.env.NODE_ENV === 'development' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: '/((?!_next/static|faces/|fonts/|favicon|icon).*)' }

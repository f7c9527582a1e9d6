import 'server-only'

type Env = Readonly<Record<string, string | undefined>>

/** `PUBLIC_URL` as its origin, `https://example.org`; undefined when it is not set. Throws when it is set and is no address. */
export function publicOrigin(env: Env = process.env): string | undefined {
  const set = env['PUBLIC_URL']
  if (!set) return undefined
  if (!URL.canParse(set) || !/^https?:$/.test(new URL(set).protocol)) throw new Error(`PUBLIC_URL: “${set}” is no address. Write it like https://example.org`)
  return new URL(set).origin
}

/**
 * Where a page of this very site sent a request from; undefined when it was another site’s, or no page’s. A browser says where
 * a POST comes from, and no script can make it say otherwise.
 */
export function ownOrigin(request: Request, env: Env = process.env): string | undefined {
  const origin = request.headers.get('origin')
  if (!origin || !URL.canParse(origin)) return undefined
  if (request.headers.get('sec-fetch-site') === 'same-origin') return origin
  const hosts = [request.headers.get('x-forwarded-host'), request.headers.get('host'), publicOrigin(env) && new URL(publicOrigin(env)!).host]
  return hosts.includes(new URL(origin).host) ? origin : undefined
}

/**
 * Where this site is reached: `PUBLIC_URL`, else as whoever asks has it. What is said by the asker must never go into an e-mail to
 * somebody else, which is why a mail server is used only with `PUBLIC_URL` (server/mail.ts).
 */
export function originOf(request: Request, env: Env = process.env): string {
  const own = publicOrigin(env) ?? ownOrigin(request, env)
  if (own) return own
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  const address = `${request.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
  return host && URL.canParse(address) ? new URL(address).origin : new URL(request.url).origin
}

/** The text of a request’s body, or undefined when it is longer than that many bytes. Reads no more than that. */
export async function readBody(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > most) return undefined
  if (request.headers.has('content-length')) return request.text() // no more comes than was said
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

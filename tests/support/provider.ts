import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** What a provider says of somebody. */
export type Claims = { sub: string; email: string; email_verified?: boolean; name?: string; picture?: string }

/**
 * A small OpenID provider with keys of its own: whoever is sent there is `who` at once. It holds the course to what it must do: its secret, PKCE and
 * a nonce, and gives more than is asked for, as many do. `forge` has it sign with a key that it does not publish,
 * `silent` never answer.
 */
export async function startProvider() {
  const key = await generateKeyPair('ES256')
  const foreign = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(key.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  const codes = new Map<string, URLSearchParams>()
  const provider = { issuer: '', clientId: 'the-course', clientSecret: 'between us', who: { sub: '1', email: 'ama@example.org' } as Claims, forge: false, silent: false, stop: () => (server.closeAllConnections(), server.close()) }

  const server = createServer(async (request, response) => {
    if (provider.silent) return
    const json = (body: object, status = 200) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    const { pathname, searchParams } = new URL(request.url!, provider.issuer)
    if (pathname === '/.well-known/openid-configuration') {
      const { issuer } = provider
      return json({ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['ES256'] })
    }
    if (pathname === '/jwks') return json({ keys: [jwk] })
    if (pathname === '/authorize') {
      const code = randomUUID()
      codes.set(code, searchParams)
      return response.writeHead(302, { Location: `${searchParams.get('redirect_uri')}?code=${code}&state=${searchParams.get('state')}` }).end()
    }
    const form = new URLSearchParams(await text(request))
    const asked = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const proven = asked?.get('code_challenge') === createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    const mayAsk = form.get('client_id') === provider.clientId && form.get('client_secret') === provider.clientSecret
    if (!asked || !proven || !mayAsk) return json({ error: 'invalid_grant' }, 400)
    const idToken = new SignJWT({ ...provider.who, nonce: asked.get('nonce') }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).setIssuer(provider.issuer).setAudience(provider.clientId).setIssuedAt().setExpirationTime('5m')
    json({ token_type: 'Bearer', access_token: 'access to their files', refresh_token: 'access for ever', expires_in: 300, scope: 'openid email profile files', id_token: await idToken.sign(provider.forge ? foreign.privateKey : key.privateKey) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return provider
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

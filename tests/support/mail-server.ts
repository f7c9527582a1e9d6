import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** An e-mail as it came in: for whom, over what kind of connection, its headers by name in small letters, and its words. */
export type Arrived = { to: string; secure: boolean; headers: Record<string, string>; text: string; raw: string }

type Wanted = { user?: string; pass?: string; startTls?: boolean; port?: number; /** What is said to a recipient instead of “yes”. */ refuse?: (to: string) => string | undefined; /** Waited for before an e-mail is taken. */ hold?: () => Promise<void> }

/** A mail server that keeps what it is given. With `user` nobody comes in without the password; `tries` are those that it was told. */
export async function startMailServer({ user, pass, startTls = false, port = 0, refuse, hold }: Wanted = {}) {
  const arrived: Arrived[] = []
  const tries: string[] = []
  const server = new SMTPServer({
    logger: false,
    authOptional: !user,
    allowInsecureAuth: true,
    disabledCommands: [...(startTls ? [] : ['STARTTLS']), ...(user ? [] : ['AUTH'])],
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) => {
      tries.push(password!)
      if (username === user && password === pass) done(null, { user: username! })
      else done(saying('535 Who are you?'))
    },
    onRcptTo: ({ address }, _session, done) => {
      const no = refuse?.(address)
      done(no ? saying(no) : null)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        await hold?.()
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), secure: Boolean(session.secure), ...read(Buffer.concat(chunks).toString()) })
        done()
      })
    },
  })
  server.on('error', () => {}) // whoever hangs up is no fault of the server
  await new Promise<void>((resolve) => server.listen(port, '0.0.0.0', () => resolve()))
  return { arrived, tries, port: (server.server.address() as AddressInfo).port, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

function saying(answer: string): Error {
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) })
}

function read(raw: string): Pick<Arrived, 'headers' | 'text' | 'raw'> {
  const [head, ...body] = raw.split('\r\n\r\n')
  const lines = head!.replace(/\r\n\s+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
  const text = body.join('\n\n').replaceAll('\r\n', '\n')
  const plain = headers['content-transfer-encoding'] === 'quoted-printable' ? unquoted(text) : text
  return { headers, text: plain, raw }
}

function unquoted(text: string): string {
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

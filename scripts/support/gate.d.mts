import type { IncomingMessage, Server, ServerResponse } from 'node:http'

export function makeGate(server: Server): { pass: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean> }

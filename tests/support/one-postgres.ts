import { startPostgres } from '#scripts/support/postgres.mjs'

/** One PostgreSQL for all files of a run, each of which makes databases of its own in it. Test files find it as one that was given. */
export async function setup() {
  const { url, stop } = await startPostgres({ settings: { max_connections: 300 } })
  process.env['TEST_DATABASE_URL'] = url
  return stop
}

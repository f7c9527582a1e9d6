import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const inBrowser = ['tests/components/**/*.test.{ts,tsx}', 'tests/client/**/*.test.{ts,tsx}']

// The package throws wherever it is not told that this is a server; here it is one. An alias rather than the
// condition `react-server`, under which react-dom could not render a component to a string.
const onServer = { 'server-only': fileURLToPath(import.meta.resolve('server-only').replace('index.js', 'empty.js')) }

// `npm run test:long` sets LONG: what takes minutes, and a build.
const drills = process.env['LONG'] ? [{ extends: true as const, test: { name: 'drills', alias: onServer, include: ['tests/drills/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 } }] : []

export default defineConfig({
  test: {
    testTimeout: 30_000, // a busy machine is no fault of the code
    maxWorkers: 2, // two cores; much of what is tested waits for a disk
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          globalSetup: 'tests/support/one-postgres.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/drills/**', ...inBrowser],
          alias: onServer,
        },
      },
      { extends: true, test: { name: 'browser', environment: 'happy-dom', include: inBrowser } },
      ...drills,
    ],
  },
})

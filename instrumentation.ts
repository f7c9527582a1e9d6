/** Next calls this once when a server starts, and waits for it: so nothing in here may take long or fail. */
export function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env['NEXT_PHASE'] !== 'phase-production-build') {
    import('#server/housekeeping.ts')
      .then(({ keepHouseFromNowOn }) => keepHouseFromNowOn())
      .catch((fault) => console.error('Housekeeping could not begin, so e-mails may not be sent. The course itself is served.', fault))
  }
}

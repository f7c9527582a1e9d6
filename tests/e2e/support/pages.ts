import { readFileSync } from 'node:fs'

/** Every page that was built, by its address. */
export const pages = Object.keys(JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) as object).filter((path) => !path.startsWith('/_'))

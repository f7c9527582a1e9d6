import { layOutFarDown } from '#client/far-down.ts'
import { wakeIslands } from './wake.tsx'

// What the browser runs on every page: scripts/islands.mjs puts it there.
void wakeIslands()
layOutFarDown()

// Nothing of this is needed to use the page: on a slow phone it would stand in the way.
addEventListener('load', () => setTimeout(() => void import('#components/offline/after.ts').catch(() => {}), 2000))

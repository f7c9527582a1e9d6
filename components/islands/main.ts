import type { Said } from '#client/offline/after.ts'
import { wakeIslands } from './wake.tsx'

// What the browser runs on every page: scripts/islands.mjs puts it there.
void wakeIslands()

// Nothing of what comes now is needed to use the page, so it waits until that is quick: on a slow phone it would stand in the way.
const say = (what: Said) => void import('#components/offline/notices.tsx').then(({ notice }) => notice(what), () => {})
const afterwards = () => setTimeout(() => void import('#client/offline/after.ts').then(({ afterPage }) => afterPage(say)).catch(() => {}), 2000)
if (document.readyState === 'complete') afterwards()
else addEventListener('load', afterwards)

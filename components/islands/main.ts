import { wakeIslands } from './wake.tsx'

// What the browser runs on every page: scripts/islands.mjs puts it there.
void wakeIslands()

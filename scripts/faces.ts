// Draws the people of every scenario into public/faces: an Open Peeps portrait (CC0) for each person and mood that appears. Those of a story are one file, because they share
// most of their lines, and are sharp at any size.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import svgPath from 'svgpath'
import { facesOf } from '#lib/scenario/faces.ts'
import type { Face, Mood } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'

const skins: Record<Face['skin'], string> = { deep: '694d3d', brown: 'ae5d29', tan: 'd08b5b', light: 'edb98a', pale: 'ffdbb4' }
const colours: Record<Face['hairColour'], string> = {
  black: '2c1b18', brown: '724133', auburn: 'a55728', blonde: 'd6b370', grey: 'c9c1b8', white: 'ecebe6', navy: '33415f', plum: '6d3f5b', teal: '2f6f70',
}
const tops: Record<Face['top'], string> = {
  teal: '3b7f7c', navy: '3f5687', plum: '7d5277', rust: 'b5643c', moss: '6f8455', sand: 'd9b97e', rose: 'd88a8f', sky: '86b3cf',
}
// Our words for heads and moods, where they differ from the drawing set's.
const heads: Record<string, string> = { dreads: 'dreads1', noHair: 'noHair1' }
const faces: Record<Mood, string> = {
  calm: 'calm', smiling: 'smile', worried: 'concerned', tired: 'tired', hurt: 'solemn', cross: 'driven', surprised: 'awe', serious: 'serious',
}
const beards = { full: 'full2', moustache: 'moustache2', goatee: 'goatee1', stubble: 'chin' } as const

function draw(face: Face, mood: Mood): string {
  return createAvatar(openPeeps as never, {
    seed: 'drawn from the options alone',
    head: [heads[face.hair] ?? face.hair],
    face: [faces[mood]],
    skinColor: [skins[face.skin]],
    headContrastColor: [colours[face.hairColour]],
    clothingColor: [tops[face.top]],
    accessories: ['glasses'],
    accessoriesProbability: face.glasses ? 100 : 0,
    facialHair: [beards[face.beard ?? 'full']],
    facialHairProbability: face.beard ? 100 : 0,
    maskProbability: 0,
    scale: 88,
  } as never).toString()
}

/**
 * A drawing of these portraits, with each line once and by reference. They are drawn on 704 units and shown on 88 pixels at most: less than two units cannot be seen. One drawing of
 * all 391 would be 32 kB, but a slow phone takes a second to read it.
 */
function drawing(portraits: readonly { id: string; face: Face; mood: Mood }[]): string {
  const lines = new Map<string, string>()
  const lineOf = (d: string) => lines.get(d) ?? (lines.set(d, `l${lines.size}`), lines.get(d)!)
  const symbols = portraits.map(({ id, face, mood }) => {
    const [drawn] = /<g transform="translate.*<\/g>(?=<\/g><\/svg>)/.exec(draw(face, mood))!
    const parts = drawn.replace(/<g [^>]*><\/g>/g, '').replace(/ (fill-rule|clip-rule)="evenodd"/g, '')
    const uses = parts.replace(/<path([^>]*?) d="([^"]+)"([^>]*)\/>/g, (_, before: string, d: string, after: string) => `<use href="#${lineOf(d)}"${before}${after}/>`)
    return `<symbol id="${id}" viewBox="0 0 704 704">${uses}</symbol>`
  })
  const defs = [...lines].map(([d, id]) => `<path id="${id}" transform="scale(2)" d="${svgPath(d).scale(0.5).round(0).toString()}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd" clip-rule="evenodd"><defs>${defs.join('')}</defs>${symbols.join('')}</svg>`
}

rmSync('public/faces', { recursive: true, force: true })
mkdirSync('public/faces', { recursive: true })
for (const scenario of scenarios) {
  const portraits = facesOf(scenario).map(({ person, mood }) => ({ id: `${person}-${mood}`, face: scenario.people[person]!.face, mood }))
  writeFileSync(`public/faces/${scenario.id}.svg`, drawing(portraits))
}
// Lists of stories show whom one is in each.
writeFileSync('public/faces/you.svg', drawing(scenarios.map(({ id, you, people }) => ({ id, face: people[you]!.face, mood: 'calm' }))))
console.log(`faces: ${scenarios.length + 1} drawings`)

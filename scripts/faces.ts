// Draws the people of every scenario into public/faces.svg: an Open Peeps portrait (CC0) for each person and mood that appears. All in one file, because they share
// most of their lines: 391 portraits are smaller so than twenty pictures of them, and sharp at any size.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import svgPath from 'svgpath'
import { faceId, facesOf } from '#lib/scenario/faces.ts'
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

const lines = new Map<string, string>()

/** A portrait, with each line by reference. They are drawn on 704 units and shown on 88 pixels at most: parts of a unit cannot be seen. */
function portrait(id: string, svg: string): string {
  const [drawn] = /<g transform="translate.*<\/g>(?=<\/g><\/svg>)/.exec(svg)!
  const parts = drawn.replace(/<g [^>]*><\/g>/g, '').replace(/ (fill-rule|clip-rule)="evenodd"/g, '')
  return `<symbol id="${id}" viewBox="0 0 704 704">${parts.replace(/<path([^>]*?) d="([^"]+)"([^>]*)\/>/g, (_, before: string, d: string, after: string) => `<use href="#${lineOf(d)}"${before}${after}/>`)}</symbol>`
}

function lineOf(d: string): string {
  const known = lines.get(d) ?? `l${lines.size}`
  lines.set(d, known)
  return known
}

const portraits = scenarios.flatMap((scenario) =>
  facesOf(scenario).map(({ person, mood }) => portrait(faceId(scenario.id, person, mood), draw(scenario.people[person]!.face, mood))),
)
const defs = [...lines].map(([d, id]) => `<path id="${id}" d="${svgPath(d).round(0).toString()}"/>`)
mkdirSync('public', { recursive: true })
writeFileSync('public/faces.svg', `<svg xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd" clip-rule="evenodd"><defs>${defs.join('')}</defs>${portraits.join('')}</svg>`)
console.log(`faces: ${portraits.length} portraits, ${lines.size} lines`)

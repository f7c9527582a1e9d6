// Draws the people of every scenario into public/faces: an Open Peeps portrait (CC0) for each person and mood that appears.
// A drawing that is there already is left alone; one that no scenario uses any more is removed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import sharp from 'sharp'
import { faceSrc, facesOf } from '#lib/scenario/faces.ts'
import type { Face, Mood } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'

const OUT = 'public/faces'
const KNOWN = '.cache/faces.json'
const SIZE = 112

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

mkdirSync(OUT, { recursive: true })
mkdirSync('.cache', { recursive: true })
const known: Record<string, string> = existsSync(KNOWN) ? JSON.parse(readFileSync(KNOWN, 'utf8')) : {}
const now: Record<string, string> = {}
let drawn = 0
for (const scenario of scenarios) {
  for (const { person, mood } of facesOf(scenario)) {
    const file = `public${faceSrc(scenario.id, person, mood)}`
    const svg = draw(scenario.people[person]!.face, mood)
    const hash = createHash('sha256').update(svg).digest('hex')
    now[file] = hash
    if (known[file] === hash && existsSync(file)) continue
    await sharp(Buffer.from(svg), { density: 144 }).resize(SIZE, SIZE).webp({ quality: 82, alphaQuality: 90 }).toFile(file)
    drawn++
  }
}
for (const file of readdirSync(OUT)) if (!now[`${OUT}/${file}`]) rmSync(`${OUT}/${basename(file)}`)
writeFileSync(KNOWN, JSON.stringify(now))
console.log(`faces: ${Object.keys(now).length} portraits, ${drawn} drawn now`)

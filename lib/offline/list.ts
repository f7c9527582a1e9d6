/** A file of the site as a browser may keep it. */
export type Listed = {
  /** As it is asked for: `/lessons/be-informed`. */
  address: string
  /** SHA-256 of what it holds, the first 12 letters in base64url: what is kept is kept by it, so two versions never mix. */
  hash: string
  /** Bytes on the wire. */
  size: number
  /** What the page needs to work, as places in the list. */
  needs?: readonly number[]
}

/** A part, a way or another page as a learner knows it; `words` changes when what can be read there does. */
export type Titled = { title: string; words: string }

/** All that a way brings beyond the shell, squeezed as one: pages are alike, so together they take two thirds of what they take one by one. `size` is bytes on the wire. */
export type Parcel = { address: string; size: number }

/** Every file of one version of the site that a learner may need; made by scripts/lay-out.ts when the site is built. */
export type FileList = {
  version: string
  files: readonly Listed[]
  /** What every visitor gets, as places in the list. */
  shell: readonly number[]
  /** What comes along whenever a way through the course is kept: the sources, the search, what makes documents. */
  common: readonly number[]
  /** For each way through the course, its pages. */
  tracks: Readonly<Record<string, readonly number[]>>
  /** By way. */
  parcels: Readonly<Record<string, Parcel>>
  titles: Readonly<Record<string, Titled>>
  /** What is new in this version and those before it, newest first. */
  news: readonly News[]
}

/** One thing that a learner would notice, in a sentence. `on` is an ISO date. */
export type News = { on: string; text: string }

/** Under which address a file is kept. */
export function keyOf({ address, hash }: Pick<Listed, 'address' | 'hash'>): string {
  return `${address}?${hash}`
}

/** Where a worker asks for a file. Who opens a page for the first time gets it with its style inside; who has the style gets it without. */
export function lightOf({ address, needs }: Pick<Listed, 'address' | 'needs'>): string {
  return needs ? `/light${address === '/' ? '' : address}` : address
}

/** These files and whatever they need, each once. */
export function withNeeds(list: FileList, places: readonly number[]): Listed[] {
  const all = new Set<number>()
  for (const place of places) {
    all.add(place)
    for (const need of list.files[place]!.needs ?? []) all.add(need)
  }
  return [...all].map((place) => list.files[place]!)
}

/** All that a learner has who keeps these ways: the shell always. A way that a later version no longer has is passed over. */
export function filesOf(list: FileList, tracks: readonly string[]): Listed[] {
  const known = tracks.filter((track) => Object.hasOwn(list.tracks, track))
  return withNeeds(list, [...list.shell, ...(known.length > 0 ? list.common : []), ...known.flatMap((track) => list.tracks[track]!)])
}

/** A page that was opened, with what it needs; none when it is not one of the list’s. */
export function pageOf(list: FileList, address: string): Listed[] {
  const place = list.files.findIndex((file) => file.address === address)
  return place < 0 ? [] : withNeeds(list, [place])
}

/** What is not there yet. `kept` holds keys. */
export function missing(files: readonly Listed[], kept: ReadonlySet<string>): Listed[] {
  return files.filter((file) => !kept.has(keyOf(file)))
}

/** Bytes on the wire, one by one. */
export function sizeOf(files: readonly Listed[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

/** What the parcel of a way holds: all of the way but the shell, which every visitor has. */
export function inParcel(list: FileList, track: string): Listed[] {
  const shell = new Set(filesOf(list, []))
  return filesOf(list, [track]).filter((file) => !shell.has(file))
}

/** How files are fetched with the fewest bytes: which parcels, which files one by one, and what that comes to on the wire. */
export type Plan = { parcels: Parcel[]; files: Listed[]; size: number }

export function plan(list: FileList, wanted: readonly Listed[]): Plan {
  // A parcel as large as all that is wanted saves nothing: so the opening of a page looks into none.
  const offers = Object.entries(list.parcels).filter(([, { size }]) => size < sizeOf(wanted)).map(([track, parcel]) => ({ parcel, inside: new Set(inParcel(list, track)) }))
  const parcels: Parcel[] = []
  let files = [...wanted]
  const saved = ({ parcel, inside }: (typeof offers)[number]) => sizeOf(files.filter((file) => inside.has(file))) - parcel.size
  for (;;) {
    const [best] = offers.sort((a, b) => saved(b) - saved(a))
    if (!best || saved(best) <= 0) return { parcels, files, size: sizeOf(files) + parcels.reduce((sum, { size }) => sum + size, 0) }
    parcels.push(best.parcel)
    files = files.filter((file) => !best.inside.has(file))
  }
}

/**
 * What an update has to fetch before it can take over: all that was kept, in its new form, and what is new in the ways that were chosen. So whoever could go on
 * without a network can do so afterwards.
 */
export function toUpdate(list: FileList, kept: ReadonlySet<string>, tracks: readonly string[]): Listed[] {
  const addresses = new Set([...kept].map((key) => key.split('?')[0]))
  const places = list.files.flatMap(({ address }, place) => (addresses.has(address) ? [place] : []))
  return missing([...new Set([...filesOf(list, tracks), ...withNeeds(list, places)])], kept)
}

/** What a learner would notice of a newer version: its news, and what reads otherwise or was not there. */
export type Changes = { news: News[]; changed: string[]; added: string[] }

export function changesBetween(before: Pick<FileList, 'titles' | 'news'>, after: Pick<FileList, 'titles' | 'news'>): Changes {
  const known = new Set(before.news.map(({ text }) => text))
  const entries = Object.entries(after.titles)
  return {
    news: after.news.filter(({ text }) => !known.has(text)),
    changed: entries.filter(([address, { words }]) => before.titles[address] && before.titles[address].words !== words).map(([, { title }]) => title),
    added: entries.filter(([address]) => !before.titles[address]).map(([, { title }]) => title),
  }
}

import { ukDay } from '#lib/cpd/days.ts'

/** Saves a file that was made on this device, as the browser saves any download. */
export function download(name: string, data: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([data], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  // Firefox follows only a link that is in the document.
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the file after the click has returned, and may ask the learner first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/**
 * `before-you-post-cpd-2026-11-22.pdf`: what it is and the day in the United Kingdom, so that files sort and do not replace each other.
 *
 * @param made an ISO time
 */
export function fileName(what: string, made: string, ending: string): string {
  return `before-you-post-${what}-${ukDay(made)}.${ending}`
}

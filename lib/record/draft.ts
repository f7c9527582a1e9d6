/**
 * What was being typed when a page was left, as it was kept: JSON of some fields. What cannot be read is not lost, but taken
 * for the text of `field`; without one there is nothing that it could be.
 */
export function readDraft<T extends object>(kept: string | undefined, field?: keyof T & string): Partial<T> {
  if (!kept) return {}
  try {
    return JSON.parse(kept) as Partial<T>
  } catch {
    return field ? ({ [field]: kept } as Partial<T>) : {}
  }
}

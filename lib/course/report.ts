/** How many signs a report of a mistake has. */
export const shortestReport = 10
export const longestReport = 2000

/** A place has a `#` of its own, which may not stand a second time in an address. */
export const placeToHash = (place: string) => place.replaceAll('#', '%23')
export const hashToPlace = (hash: string) => hash.replaceAll('%23', '#')

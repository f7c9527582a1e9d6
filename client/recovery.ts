/** The code of a new recovery link: 256 random bits, as server/settings.ts makes them. */
export function newRecovery(): string {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

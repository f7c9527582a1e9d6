import { searchEntries } from '#server/search.ts'

export const dynamic = 'force-static'

/** What the search page fetches once; it then looks through it without a network. */
export function GET() {
  return Response.json(searchEntries())
}

import { releasedScenario, releasedVersions } from '#server/released.ts'
import { tellStory } from '#server/stories.ts'

/** A kept version of a scenario, for attempts that began with it: `/released/friend-request/0123456789abcdef`. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; shape: string }> }) {
  const { id, shape } = await params
  return Response.json(tellStory(releasedScenario(id, shape)))
}

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return releasedVersions()
}

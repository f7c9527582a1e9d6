import { statusDoor } from '#server/doors.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return statusDoor((await params).id)
}

export const dynamic = 'force-dynamic'

import { statusDoor } from '#server/certificate-doors.ts'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return statusDoor((await params).id)(request)
}

export const dynamic = 'force-dynamic'

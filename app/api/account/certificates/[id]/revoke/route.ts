import { revokeDoor } from '#server/certificate-doors.ts'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return revokeDoor((await params).id)(request)
}

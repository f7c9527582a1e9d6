import { calendarDoor } from '#server/learner-doors.ts'

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  return calendarDoor((await params).code)(request)
}

export const dynamic = 'force-dynamic'

export { assignedDoor as GET } from '#server/learner-doors.ts'

export const dynamic = 'force-dynamic'

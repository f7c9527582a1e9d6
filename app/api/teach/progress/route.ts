export { progressDoor as GET } from '#server/teach/assignment-doors.ts'

export const dynamic = 'force-dynamic'

export { extendDoor as POST } from '#server/teach/assignment-doors.ts'

export const dynamic = 'force-dynamic'

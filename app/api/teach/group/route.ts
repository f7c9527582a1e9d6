export { groupDoor as GET } from '#server/teach/group-doors.ts'

export const dynamic = 'force-dynamic'

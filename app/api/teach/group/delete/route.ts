export { deleteGroupDoor as POST } from '#server/teach/group-doors.ts'

export const dynamic = 'force-dynamic'

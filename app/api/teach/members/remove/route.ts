export { removeMemberDoor as POST } from '#server/member-doors.ts'

export const dynamic = 'force-dynamic'

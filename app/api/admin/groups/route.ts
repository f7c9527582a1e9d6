export { leftGroupsDoor as GET, handOverDoor as POST } from '#server/member-doors.ts'

export const dynamic = 'force-dynamic'

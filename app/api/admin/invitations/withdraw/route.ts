export { withdrawDoor as POST } from '#server/admin-doors.ts'

export const dynamic = 'force-dynamic'

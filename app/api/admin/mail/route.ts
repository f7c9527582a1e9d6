export { mailDoor as GET } from '#server/admin-doors.ts'

export const dynamic = 'force-dynamic'

export { apartDoor as GET } from '#server/account-doors.ts'

export const dynamic = 'force-dynamic'

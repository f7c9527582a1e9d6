export { nameDoor as POST } from '#server/account-doors.ts'

export const dynamic = 'force-dynamic'

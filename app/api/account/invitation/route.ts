export { invitationDoor as POST } from '#server/account-doors.ts'

export const dynamic = 'force-dynamic'

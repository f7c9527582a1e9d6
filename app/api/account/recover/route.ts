export { recoverDoor as POST } from '#server/join-doors.ts'

export const dynamic = 'force-dynamic'

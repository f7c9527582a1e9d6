export { findPeopleDoor as POST } from '#server/admin-doors.ts'

export const dynamic = 'force-dynamic'

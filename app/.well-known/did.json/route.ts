export { didDoor as GET } from '#server/doors.ts'

export const dynamic = 'force-dynamic'

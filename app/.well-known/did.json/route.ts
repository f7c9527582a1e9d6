export { didDoor as GET } from '#server/certificate-doors.ts'

export const dynamic = 'force-dynamic'

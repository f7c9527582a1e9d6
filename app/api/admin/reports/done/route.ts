export { reportDoneDoor as POST } from '#server/report-doors.ts'

export const dynamic = 'force-dynamic'

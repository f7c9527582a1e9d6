export { reportsDoor as GET } from '#server/report-doors.ts'

export const dynamic = 'force-dynamic'

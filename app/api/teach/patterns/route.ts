export { patternsDoor as GET } from '#server/teach/pattern-doors.ts'

export const dynamic = 'force-dynamic'

export { remindersDoor as GET, setRemindersDoor as POST } from '#server/learner-doors.ts'

export const dynamic = 'force-dynamic'

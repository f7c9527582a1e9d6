export { certificatesDoor as POST } from '#server/doors.ts'

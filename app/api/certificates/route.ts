export { certificatesDoor as POST } from '#server/certificate-doors.ts'

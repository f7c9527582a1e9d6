export { authDoor as GET, authDoor as POST } from '#server/auth-door.ts'

export const dynamic = 'force-dynamic'

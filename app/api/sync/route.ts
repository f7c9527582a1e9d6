export { syncDoor as POST } from '#server/sync.ts'

export const dynamic = 'force-dynamic'

import { Portrait } from '#components/ui/portrait.tsx'
import { faceSrc } from '#lib/scenario/faces.ts'
import type { Mood } from '#lib/scenario/types.ts'

export function Face({ scenario, person, mood, size = 40 }: { scenario: string; person: string; mood?: Mood; size?: 32 | 40 | 56 | 88 }) {
  return <Portrait src={faceSrc(scenario, person, mood)} size={size} />
}

import { faceSrc } from '#lib/scenario/faces.ts'
import type { Mood } from '#lib/scenario/types.ts'

/** A portrait. The name stands beside it, so it says nothing of its own. */
export function Face({ scenario, person, mood, size = 40 }: { scenario: string; person: string; mood?: Mood; size?: 32 | 40 | 56 | 88 }) {
  // A plain image: the drawing is already as small as it is shown.
  // eslint-disable-next-line @next/next/no-img-element -- next/image would add a script and a style attribute
  return <img className="face" data-size={size} src={faceSrc(scenario, person, mood)} width={size} height={size} alt="" loading="lazy" decoding="async" />
}

/**
 * A post that travels: who could hold a copy of it, by who was meant to see it and by three settings. It says what could
 * happen, never how likely it is: nobody knows that of a real post, and one copy is enough.
 */
export type Audience = { id: string; words: string; people: number | 'anyone' }

export type Setting = { id: string; words: string; on: boolean }

/** One thing that can happen to a post, in the order in which it is told. */
export type Leg = {
  title: string
  /** What happens, when what it needs is so. */
  text: string
  /** Told instead when a setting stands in the way, which is not always the end of it. */
  otherwise?: string
  needs?: { audience?: readonly string[]; setting?: string }
  /** Who could hold a copy from then on. */
  holder?: Holder
  /** Who could hold one although the setting was off. */
  otherwiseHolder?: Holder
}

export type Holder = { who: string; afterDelete: 'gone' | 'stays' | 'nobody can say'; why: string }

export type Journey = { audiences: readonly Audience[]; settings: readonly Setting[]; legs: readonly Leg[] }

export type Told = { title: string; text: string; holder?: Holder }

/** The legs of one post’s journey. Legs that cannot happen for this audience are left out. */
export function travel(journey: Journey, audience: string, on: ReadonlySet<string>): Told[] {
  return journey.legs.flatMap(({ title, text, otherwise, needs, holder, otherwiseHolder }) => {
    if (needs?.audience && !needs.audience.includes(audience)) return []
    if (needs?.setting && !on.has(needs.setting)) {
      return otherwise ? [{ title, text: otherwise, ...(otherwiseHolder ? { holder: otherwiseHolder } : {}) }] : []
    }
    return [{ title, text, ...(holder ? { holder } : {}) }]
  })
}

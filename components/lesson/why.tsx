/** When a reason is shown: once there is an answer, or when its `data-of` was, or was not, in that answer. */
type Feedback = 'answered' | 'picked' | 'not-picked'
export type Reason = { why: string }

/** Why, said once the question is answered: one word or the other, by whether `pick` was picked. `good` is what is right to do. */
export function Why({ item, pick, hit, miss, good = 'picked' }: { item: Reason; pick: string; hit: string; miss: string; good?: 'picked' | 'not-picked' | 'either' }) {
  return (
    <span className="why" hidden {...hiddenUntil('answered')}>
      <strong hidden data-good={good !== 'not-picked' || undefined} {...hiddenUntil('picked', pick)}>
        {hit}
      </strong>
      <strong hidden data-good={good !== 'picked' || undefined} {...hiddenUntil('not-picked', pick)}>
        {miss}
      </strong>{' '}
      {item.why}
    </span>
  )
}

/** Marks words that check-card.tsx shows when the time has come. */
export function hiddenUntil(when: Feedback, pick?: string) {
  return { 'data-when': when, 'data-of': pick }
}

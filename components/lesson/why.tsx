/** When a reason is shown: once there is an answer, or when its `data-of` was, or was not, in that answer. */
type Feedback = 'answered' | 'picked' | 'not-picked'
export type Reason = { why: string }

/**
 * Why, said once the question is answered: one word or the other, by whether `pick` was picked. `ticked` is for what may be ticked or left: what a tick on it is. The colour is that of
 * what was done, so what was left has none.
 `answer` is what should have been picked.
 */
export function Why({ item, pick, hit, miss, ticked, answer }: { item: Reason; pick: string; hit: string; miss: string; ticked?: 'right' | 'wrong'; answer?: string | undefined }) {
  return (
    <span className="why" hidden {...hiddenUntil('answered')}>
      <strong hidden data-was={ticked ?? 'right'} {...hiddenUntil('picked', pick)}>
        {hit}
      </strong>
      <strong hidden data-was={ticked ? undefined : 'wrong'} {...hiddenUntil('not-picked', pick)}>
        {miss}
      </strong>{' '}
      {answer && (
        <span hidden {...hiddenUntil('not-picked', pick)}>
          {`The answer is: ${answer}. `}
        </span>
      )}
      {item.why}
    </span>
  )
}

/** Marks words that check-card.tsx shows when the time has come. */
export function hiddenUntil(when: Feedback, pick?: string) {
  return { 'data-when': when, 'data-of': pick }
}

/** What educators see of a learner, and what they never do: said before anybody joins, and after. */
export function WhatIsSeen({ number }: { number: boolean }) {
  return (
    <>
      <h3>Your educators see</h3>
      <ul>
        <li>the name {number && 'and the student number '}that you join with, and the day</li>
        <li>
          of the work that they give you: Not started, In progress, Complete or Changed since you finished, how many parts are complete, the days on which you began and finished, and
          the hours it took
        </li>
        <li>from five people up, how many of the group made which choice in a story, and never who</li>
      </ul>
      <h3>They never see</h3>
      <ul>
        <li>what you chose or answered, your scores, or how your first attempts went</li>
        <li>your notes, reflections and CPD entries</li>
      </ul>
      <p className="small">
        <a href="/teach/seen">All that educators see, and all that they cannot</a>
      </p>
    </>
  )
}

/** What educators see of a learner, and what they never do: said before anybody joins, and after. */
export function WhatIsSeen({ number }: { number: boolean }) {
  return (
    <>
      <h3>Your educators see</h3>
      <ul>
        <li>your name{number && ' and student number'}, and the day you joined</li>
        <li>of each piece of work that they give you: Not started, In progress, Complete or Changed since you finished, how many parts, the days and the hours</li>
        <li>from five people up: how many of the group chose what in a story, and never who</li>
      </ul>
      <h3>They never see</h3>
      <ul>
        <li>what you chose or answered, your scores, or your first attempts</li>
        <li>your notes, reflections and CPD entries</li>
      </ul>
      <p className="small">
        <a href="/teach/seen">All that educators see, and all that they cannot</a>
      </p>
    </>
  )
}

'use client'

import { useState } from 'react'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { tell } from '#lib/scenario/tell.ts'
import { StageView } from './stage.tsx'

/** For authors: any scene as a learner sees it, with what the story remembers set by hand. */
export function ScenePreview({ scenario }: { scenario: Scenario }) {
  const [at, setAt] = useState(scenario.start)
  const [marks, setMarks] = useState<readonly string[]>([])
  const scene = scenario.scenes[at]!
  const you = (!isEnding(scene) && scene.you) || scenario.you

  return (
    <>
      <div className="field">
        <label htmlFor="scene">Scene</label>
        <select id="scene" value={at} onChange={(event) => setAt(event.target.value)}>
          {Object.entries(scenario.scenes).map(([id, each]) => (
            <option key={id} value={id}>
              {each.title} ({id}
              {isEnding(each) && `, ${each.ending}`})
            </option>
          ))}
        </select>
      </div>
      <fieldset className="sure">
        <legend>What the story remembers</legend>
        {scenario.marks.map((mark) => (
          <label key={mark}>
            <input type="checkbox" checked={marks.includes(mark)} onChange={() => setMarks(marks.includes(mark) ? marks.filter((each) => each !== mark) : [...marks, mark])} /> {mark}
          </label>
        ))}
      </fieldset>
      <section className="card" aria-label="The scene as it is shown">
        <h3>{scene.title}</h3>
        {tell(scene.text, marks).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {scene.stage && <StageView stage={scene.stage} cast={{ scenario: scenario.id, people: scenario.people, you, marks }} />}
        {!isEnding(scene) && (
          <ul>
            {Object.entries(scene.choices).map(([id, choice]) => (
              <li key={id}>
                {choice.label}{' '}
                <span className="soft">
                  ({id}, {choice.score})
                </span>
              </li>
            ))}
          </ul>
        )}
        {isEnding(scene) && <p className="soft">{scene.outcome}</p>}
      </section>
    </>
  )
}

import type { PathMap } from '#lib/scenario/path-map.ts'
import type { Play } from '#lib/scenario/replay.ts'

/** The story as a map, with the way taken through it. The list below it says the same in words. */
export function PathMapView({ map, play }: { map: PathMap; play: Play }) {
  const number = new Map(play.steps.map(({ scene }, n) => [scene, n + 1]))
  const taken = new Set(play.steps.map(({ scene, to }) => `${scene} ${to}`))
  const at = (id: string) => number.has(id) || id === play.scene
  return (
    <figure className="map">
      <svg className="path-map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={describe(map, play)}>
        {/* Some readers go into a picture, whatever its role says. */}
        <g aria-hidden="true">
          {map.ways.map(({ from, to, points }) => (
            <polyline key={`${from} ${to}`} data-taken={taken.has(`${from} ${to}`) || undefined} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
          {map.scenes.map(({ id, title, ending, x, y }) => (
            <g key={id} data-ending={ending} data-at={at(id) || undefined} transform={`translate(${x} ${y})`}>
              <title>{at(id) ? title : 'A scene that you did not meet'}</title>
              {ending ? <path d={endingShape[ending]} /> : <circle r="13" />}
              {number.has(id) && (
                <text textAnchor="middle" dy="0.36em">
                  {number.get(id)}
                </text>
              )}
            </g>
          ))}
        </g>
      </svg>
      <figcaption>
        Each circle is a decision, and the numbered ones are yours. At the foot are the endings: a shield is good, a square is poor, a
        diamond breaks the Code.
      </figcaption>
    </figure>
  )
}

const endingShape = {
  good: 'M-12 -11H12V1Q12 10 0 14Q-12 10 -12 1Z',
  poor: 'M-11 -11H11V11H-11Z',
  breach: 'M0 -15 15 0 0 15 -15 0Z',
}

/** What can be seen at a glance; the titles are said by the list. */
function describe(map: PathMap, play: Play): string {
  const unmet = map.scenes.filter(({ id, ending }) => !ending && !play.steps.some(({ scene }) => scene === id)).length
  const rest = unmet === 0 ? '' : unmet === 1 ? ' One scene lay on other ways.' : ` ${unmet} scenes lay on other ways.`
  return `A map of the story. Your way through it had ${play.steps.length} decisions, to the ending “${play.ending?.title}”.${rest} The list below has the details.`
}

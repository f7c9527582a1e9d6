import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { ScenarioHead } from '#components/scenario/head.tsx'
import { storyOr404, storyParams, type StoryProps } from './story.ts'

export const dynamicParams = false
export const generateStaticParams = storyParams

export async function generateMetadata({ params }: StoryProps): Promise<Metadata> {
  const { scenario } = await storyOr404(params)
  return { title: scenario.title, description: scenario.blurb }
}

export default async function ScenarioPage({ params }: StoryProps) {
  const { scenario, shape, minutes } = await storyOr404(params)
  return (
    <div className="column tall">
      <ScenarioHead scenario={scenario} kind="Scenario" />
      <Island is="Player" story={{ scenario, shape, minutes }} />
    </div>
  )
}

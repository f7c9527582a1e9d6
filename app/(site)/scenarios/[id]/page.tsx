import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { ScenarioHead } from '#components/scenario/head.tsx'
import { StoryFile } from '#components/scenario/story-file.tsx'
import { headOf } from '#server/stories.ts'
import { storyOr404, storyParams, type StoryProps } from './story.ts'

export const dynamicParams = false
export const generateStaticParams = storyParams

export async function generateMetadata({ params }: StoryProps): Promise<Metadata> {
  const { scenario } = await storyOr404(params)
  return { title: scenario.title, description: scenario.blurb }
}

export default async function ScenarioPage({ params }: StoryProps) {
  const story = await storyOr404(params)
  return (
    <div className="column tall">
      <ScenarioHead scenario={story.scenario} kind="Scenario" />
      <StoryFile of={story} />
      <Island is="Player" head={headOf(story)} />
    </div>
  )
}

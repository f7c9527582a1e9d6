import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { ScenarioHead } from '#components/scenario/head.tsx'
import { StoryFile } from '#components/scenario/story-file.tsx'
import { nextOnWays, partAfter } from '#lib/course/outline.ts'
import { outline, tracks } from '#server/course.ts'
import { storyOr404, storyParams, type StoryProps } from '#app/(site)/scenarios/[id]/story.ts'

export const dynamicParams = false
export const generateStaticParams = storyParams

export async function generateMetadata({ params }: StoryProps): Promise<Metadata> {
  const { scenario } = await storyOr404(params)
  return { title: `Debrief: ${scenario.title}`, description: `What your choices did in “${scenario.title}”, and why.` }
}

export default async function DebriefPage({ params }: StoryProps) {
  const story = await storyOr404(params)
  const part = { kind: 'scenario', id: story.scenario.id } as const
  return (
    <div className="column tall">
      <ScenarioHead scenario={story.scenario} kind="Debrief" />
      <NeedsScript />
      <StoryFile of={story} />
      <Island is="Debrief" id={part.id} shape={story.shape} next={partAfter(outline(), part)} ways={nextOnWays(tracks(), part)} />
    </div>
  )
}

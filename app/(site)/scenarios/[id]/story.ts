import { notFound } from 'next/navigation'
import { stories } from '#server/stories.ts'

export type StoryProps = { params: Promise<{ id: string }> }

export function storyParams() {
  return stories().map(({ scenario }) => ({ id: scenario.id }))
}

export async function storyOr404(params: StoryProps['params']) {
  const { id } = await params
  return stories().find(({ scenario }) => scenario.id === id) ?? notFound()
}

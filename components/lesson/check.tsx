import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { Chips } from '#components/ui/citations.tsx'
import { citation, splitCitations } from '#lib/sources/cite.ts'
import { CheckCard } from './check-card.tsx'

type OptionProps = { right?: boolean; why: string; children: ReactNode }

/** One answer of a check. Its check reads it; by itself it shows nothing. */
export function Option(_props: OptionProps): null {
  return null
}

/** A question between sections: the learner answers first and reads why after. */
export function Check({ lesson, id, ask, cites, children }: { lesson: string; id: string; ask: string; cites: string; children: ReactNode }) {
  const options = optionsIn(children).map(({ props }, n) => ({ id: String(n + 1), text: props.children, right: props.right === true, why: props.why }))
  return <CheckCard lesson={lesson} id={id} ask={ask} options={options} sources={<Chips citations={splitCitations(cites).ids.map(citation)} />} />
}

/** The options among an author’s children, wherever Markdown has wrapped them in a paragraph. */
function optionsIn(children: ReactNode): ReactElement<OptionProps>[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return []
    return child.type === Option ? [child as ReactElement<OptionProps>] : optionsIn(child.props.children)
  })
}

import 'server-only'
import { textOf, type Node } from './lesson-body.ts'

/** For the page of a lesson: says at the end of each section which it was, by a tag that authors need not write. */
export function endSections() {
  return (tree: Node) => {
    let title: string | undefined
    const end = (): Node[] => (title === undefined ? [] : [{ type: 'mdxJsxFlowElement', name: 'SectionEnd', attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: title }], children: [] }])
    const withEnds = (tree.children ?? []).flatMap((node) => {
      if (node.type !== 'heading' || node.depth !== 2) return [node]
      const ended = end()
      title = textOf(node)
      return [...ended, node]
    })
    tree.children = [...withEnds, ...end()]
  }
}

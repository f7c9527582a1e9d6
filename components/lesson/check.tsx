import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { Island } from '#components/islands/island.tsx'
import { binsOf, jumbled, keyOf, type CheckKind } from '#lib/course/check.ts'
import { citation, splitCitations } from '#lib/sources/cite.ts'
import { hiddenUntil, Why, type Reason } from './why.tsx'

type OptionProps = { right?: boolean; into?: string; why: string; children: ReactNode }
type CheckProps = {
  lesson: string
  id: string
  ask: string
  cites: string
  kind?: CheckKind
  /** The bins of a sort, parted by “|”. */
  into?: string
  /** For a rewrite: the post as it was, and one way to write it. */
  post?: string
  example?: string
  children: ReactNode
}
type Item = Reason & { n: number; text: ReactNode; right: boolean; into?: string }

const kindWords: Record<CheckKind, string> = {
  choose: 'Check',
  order: 'Check · put in order',
  sort: 'Check · sort',
  match: 'Check · match',
  spot: 'Check · tap what you find',
  rewrite: 'Try it · nobody sees what you write',
}

/** One answer of a check. Its check reads it; by itself it shows nothing. */
export function Option(_props: OptionProps): null {
  return null
}

/** A question between sections: the learner answers first and reads why after. */
export function Check({ lesson, id, ask, cites, kind = 'choose', into, post, example, children }: CheckProps) {
  const items = optionsIn(children).map(({ props }, index) => ({
    n: index + 1,
    text: props.children,
    right: props.right === true,
    why: props.why,
    ...(props.into === undefined ? {} : { into: props.into }),
  }))
  const bins = into?.split('|').map((bin) => bin.trim()) ?? binsOf(items)
  const key = keyOf(kind, items, bins)
  const several = kind === 'choose' && key.length > 1
  return (
    <Island
      is="CheckCard"
      lesson={lesson}
      id={id}
      ask={ask}
      kicker={several ? 'Check · choose all that apply' : kindWords[kind]}
      answer={key}
      needs={kind === 'order' || kind === 'sort' || kind === 'match' ? items.length : kind === 'rewrite' ? 0 : 1}
      sources={splitCitations(cites).ids.map((each) => ({ id: each, short: citation(each).short }))}
    >
      {kind === 'choose' && items.map((item) => <Choice key={item.n} item={item} several={several} name={`${id}-choice`} />)}
      {kind === 'spot' && <Spot items={items}>{children}</Spot>}
      {kind === 'sort' && items.map((item) => <Sorted key={item.n} item={item} bins={bins} name={`${id}-${item.n}`} />)}
      {kind === 'match' && <p className="on-paper small">To choose from: {bins.join(' · ')}</p>}
      {kind === 'match' && items.map((item) => <Matched key={item.n} item={item} bins={bins} />)}
      {kind === 'order' && <Island is="OrderList" lesson={lesson} check={id} start={jumbled(items.length)} items={items.map(({ n, text, why }) => ({ n, why, text: textIn(text) }))} />}
      {kind === 'rewrite' && <Rewrite id={id} items={items} post={post ?? ''} example={example ?? ''} />}
    </Island>
  )
}

function Choice({ item, several, name }: { item: Item; several: boolean; name: string }) {
  const words = item.right ? { hit: 'Yes.', miss: several ? 'This one too.' : 'This one.' } : { hit: 'Not quite.', miss: 'No.' }
  return (
    <label className="option">
      <input type={several ? 'checkbox' : 'radio'} name={name} value={String(item.n)} data-pick="" />
      <span>
        {item.text}
        <Why item={item} pick={String(item.n)} {...words} ticked={item.right ? 'right' : 'wrong'} />
      </span>
    </label>
  )
}

/** The words of a post, in which the ones to look at can be tapped; the reasons stand below it, in its order. */
function Spot({ items, children }: { items: readonly Item[]; children: ReactNode }) {
  const options = optionsIn(children)
  const post = replaceOptions(children, (option) => (
    <label className="spot">
      <input type="checkbox" value={String(options.findIndex(({ props }) => props === option.props) + 1)} data-pick="" />
      {option.props.children}
    </label>
  ))
  return (
    <>
      <div className="example-post">{post}</div>
      <ul className="spotted" hidden {...hiddenUntil('answered')}>
        {items.map((item) => (
          <li key={item.n}>
            <q>{item.text}</q>
            <Why item={item} pick={String(item.n)} {...(item.right ? { ticked: 'right', hit: 'You found it.', miss: 'You missed this one.' } : { ticked: 'wrong', hit: 'Not this one.', miss: 'Fine as it is.' })} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Sorted({ item, bins, name }: { item: Item; bins: readonly string[]; name: string }) {
  return (
    <fieldset className="sorted">
      <legend>{item.text}</legend>
      {bins.map((bin, index) => (
        <label key={bin}>
          <input type="radio" name={name} value={`${item.n}:${index + 1}`} data-pick="" /> {bin}
        </label>
      ))}
      <Why item={item} pick={rightPick(item, bins)} hit="Yes." miss="No." answer={item.into} />
    </fieldset>
  )
}

function Matched({ item, bins }: { item: Item; bins: readonly string[] }) {
  return (
    <div className="sorted">
      <label>
        <span>{item.text}</span>
        <select data-pick="" defaultValue="">
          <option value="">Choose …</option>
          {bins.map((bin, index) => (
            <option key={bin} value={`${item.n}:${index + 1}`}>
              {bin}
            </option>
          ))}
        </select>
      </label>
      {/* On a phone a long choice is cut off in its box: it is said in full here. */}
      <Why item={item} pick={rightPick(item, bins)} hit={`Yes: ${item.into}.`} miss="No." answer={item.into} />
    </div>
  )
}

/** A post to write again. The words stay on the screen and are not kept: they are compared with a list, and nobody marks them. */
function Rewrite({ id, items, post, example }: { id: string; items: readonly Item[]; post: string; example: string }) {
  return (
    <>
      <blockquote className="example-post">
        <p>{post}</p>
      </blockquote>
      <div className="field">
        <label>
          Your version
          <textarea rows={4} maxLength={600} autoComplete="off" required aria-describedby={`${id}-stays`} />
        </label>
        <p className="hint" id={`${id}-stays`}>
          It stays on this screen and is gone when you leave the page.
        </p>
      </div>
      <div hidden {...hiddenUntil('answered')}>
        <p className="kicker">Hold yours beside this list</p>
        {items.map((item) => (
          <label key={item.n} className="option">
            <input type="checkbox" data-always="" />
            <span>
              {item.text}
              <span className="why">{item.why}</span>
            </span>
          </label>
        ))}
        <p className="kicker">One way to say it</p>
        <div className="example-post">
          <p>{example}</p>
        </div>
      </div>
    </>
  )
}

/** The words of an option without their markup: steps to order are plain words, and name their buttons. */
function textIn(node: ReactNode): string {
  return Children.toArray(node).map((child) => (isValidElement<{ children?: ReactNode }>(child) ? textIn(child.props.children) : String(child))).join('')
}

function rightPick(item: Item, bins: readonly string[]): string {
  return `${item.n}:${bins.indexOf(item.into ?? '') + 1}`
}


/** The options among an author’s children, wherever Markdown has wrapped them in a paragraph. */
function optionsIn(children: ReactNode): ReactElement<OptionProps>[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return []
    return child.type === Option ? [child as ReactElement<OptionProps>] : optionsIn(child.props.children)
  })
}

/** The same children with every option drawn by `draw`. */
function replaceOptions(children: ReactNode, draw: (option: ReactElement<OptionProps>) => ReactNode): ReactNode {
  return Children.map(children, (child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return child
    if (child.type === Option) return draw(child as ReactElement<OptionProps>)
    return child.props.children === undefined ? child : cloneElement(child, {}, replaceOptions(child.props.children, draw))
  })
}

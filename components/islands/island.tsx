import type { ComponentProps, ComponentType } from 'react'
import { islands, type IslandName } from './list.ts'

type PropsOf<Name extends IslandName> = ComponentProps<Awaited<ReturnType<(typeof islands)[Name]>>>

/**
 * A part of a page that lives in the browser: `<Island is="Finish" part={part} />`. Drawn here as it looks before it is
 * woken, with its props beside it as JSON, so they must be data. Only `children` may be anything: they stay the HTML they are.
 * The JSON is data to the browser, never run; with every `<` escaped no word in it can end it early.
 */
export async function Island<Name extends IslandName>({ is, ...props }: { is: Name } & PropsOf<Name>) {
  const Component = (await islands[is]()) as ComponentType<object>
  const { children, ...data } = props as { children?: React.ReactNode }
  return (
    <is-land data-is={is}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      <Component {...data}>{children !== undefined && <is-slot>{children}</is-slot>}</Component>
    </is-land>
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React’s own types are added to
  namespace JSX {
    interface IntrinsicElements {
      'is-land': React.HTMLAttributes<HTMLElement> & { 'data-is': string }
      'is-slot': React.HTMLAttributes<HTMLElement>
    }
  }
}

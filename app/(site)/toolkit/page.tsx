import type { Metadata } from 'next'
import { toolkit } from '#content/toolkit.ts'

export const metadata: Metadata = { title: 'Toolkit for managers', description: 'Sheets to print and write on when you have to deal with a post.' }

export default function ToolkitPage() {
  return (
    <div className="column">
      <h1>Toolkit for managers</h1>
      <p className="standfirst">Six sheets to print and write on when somebody brings you a post.</p>
      <p>
        They help you to think and to be fair. They come beside your employer’s policy, human resources (HR) and legal advice, never instead. The
        module <a href="/#module-leading">Lead and teach</a> shows them in use.
      </p>
      <ol className="sheets links">
        {toolkit.map(({ id, title, when }) => (
          <li key={id}>
            <a href={`/toolkit/${id}`}>{title}</a>
            <p className="soft">{when}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

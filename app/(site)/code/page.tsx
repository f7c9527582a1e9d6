import type { Metadata } from 'next'
import { StatementList } from '#components/course/statement-list.tsx'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { glossary } from '#content/glossary.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { articleDocument } from '#lib/sources/article.ts'
import { allStandards, allStatements, citation, statement, themeOf, type StatementId } from '#lib/sources/cite.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { guidanceDocument } from '#lib/sources/guidance.ts'
import { themeIds } from '#lib/sources/types.ts'
import { uses } from '#server/traceability.ts'

export const metadata: Metadata = {
  title: 'Code and sources',
  description: 'Every point of the sources that the course rests on, and where each is taught and practised.',
}

export default function CodePage() {
  const used = uses()
  const statements = (prefix: string) => allStatements().filter((id) => id.startsWith(prefix))
  return (
    <div className="column">
      <h1>Code and sources</h1>
      <p className="standfirst">Every duty that the course states rests on one of these points; practical tips are our own.<span className="no-print"> Under each you see where it is taught and practised.</span></p>
      <p>
        <a href="/code/where">The whole table, both ways</a>: from each point to its places, and from each lesson and story to its points.
      </p>
      <nav aria-label="On this page" className="in-lesson">
        <ul>
          <li>
            <a href="#the-code">The Code</a>
          </li>
          <li>
            <a href="#the-guidance">The guidance on using social media</a>
          </li>
          <li>
            <a href="#the-interview">The interview of 2011</a>
          </li>
          <li>
            <a href="#glossary">Words explained</a>
          </li>
        </ul>
      </nav>

      <section aria-labelledby="the-code">
        <h2 id="the-code">The Code</h2>
        <p>
          {code2018.title}. Published {sayDay(code2018.published)}, updated {sayDay(code2018.updated)}. Short passages are quoted word for word where we
          have confirmed them; the rest is in our own words. Please read <a href={code2018.url}>the Code itself</a>.
        </p>
        {themeIds.map((theme) => (
          <section key={theme} aria-labelledby={`theme-${theme}`}>
            <h3 id={`theme-${theme}`}>
              <ThemeMark theme={theme} /> {code2018.themes[theme].title}
            </h3>
            <p className="soft">{code2018.themes[theme].promise}</p>
            <StatementList items={allStandards().filter((id) => themeOf(id) === theme).map((id) => ({ ...citation(id), uses: used.get(id) ?? [] }))} />
          </section>
        ))}
      </section>

      <section aria-labelledby="the-guidance">
        <h2 id="the-guidance">{guidanceDocument.title}</h2>
        <p>
          By the {guidanceDocument.by}. {guidanceDocument.note} The numbers of its points are ours. <a href={guidanceDocument.url}>The live page</a>.
        </p>
        <ByPart ids={statements('G')} used={used} />
      </section>

      <section aria-labelledby="the-interview">
        <h2 id="the-interview">The interview of 2011</h2>
        <p>
          {articleDocument.title}, {articleDocument.by}, {articleDocument.published}. {articleDocument.note} The numbers are ours here too.
        </p>
        <ByPart ids={statements('J')} used={used} />
      </section>

      <section aria-labelledby="glossary">
        <h2 id="glossary">Words explained</h2>
        <dl className="statement-terms">
          {Object.entries(glossary).map(([id, { term, meaning }]) => (
            <div key={id} id={`word-${id}`} className="statement">
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

/** Statements of a document under the headings that it has. */
function ByPart({ ids, used }: { ids: readonly StatementId[]; used: ReturnType<typeof uses> }) {
  const parts = [...new Set(ids.map((id) => statement(id).part))]
  return parts.map((part) => (
    <div key={part}>
      <h3>{part}</h3>
      <StatementList items={ids.filter((id) => statement(id).part === part).map((id) => ({ ...citation(id), uses: used.get(id) ?? [] }))} />
    </div>
  ))
}

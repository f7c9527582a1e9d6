import { Aside } from './aside.tsx'
import { Check, Option } from './check.tsx'
import { Cite } from './cite.tsx'
import { Post } from './post.tsx'
import { Quote } from './quote.tsx'
import { Recap, Reflect } from './ending.tsx'
import { Scenario } from './scenario.tsx'
import { SectionHeading } from './section-heading.tsx'
import { Term } from './term.tsx'

/** Every tag that a lesson may use, and what Markdown’s own headings become. docs/writing.md explains each. */
export const lessonTags = { Cite, Quote, Term, Check, Option, Post, Aside, Scenario, Reflect, Recap, h2: SectionHeading }

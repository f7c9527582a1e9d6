import type { ComponentProps, ReactNode } from 'react'
import { Island } from '#components/islands/island.tsx'
import { ReportLink } from '#components/report/report-link.tsx'
import type { Part } from '#lib/course/outline.ts'
import { slug } from '#lib/course/slug.ts'
import { Aside } from './aside.tsx'
import { Check, Option } from './check.tsx'
import { Cite } from './cite.tsx'
import { Invitation } from './invitation.tsx'
import { Post } from './post.tsx'
import { Quote } from './quote.tsx'
import { Recap } from './recap.tsx'
import type { PostThatTravels } from './post-that-travels.tsx'
import type { ProfileAudit } from './profile-audit.tsx'
import { SectionHeading } from './section-heading.tsx'
import { Term } from './term.tsx'
import type { WhoCouldTell } from './who-could-tell.tsx'

export type ExerciseData = {
  travellingPost: ComponentProps<typeof PostThatTravels>
  recognisableCase: ComponentProps<typeof WhoCouldTell>
  profileAudit: ComponentProps<typeof ProfileAudit>['groups']
}

/**
 * Every tag that a lesson may use, and what Markdown’s own headings become; docs/writing.md explains each. The tags that
 * keep something for the learner are told which lesson they stand in, so that authors need not say it.
 */
export function lessonTags(
  lesson: string,
  scenarios: readonly Part[],
  glossary: Readonly<Record<string, { term: string; meaning: string }>>,
  exercises: ExerciseData,
) {
  return {
    Cite,
    Quote,
    Option,
    Post,
    Aside,
    Recap,
    h2: SectionHeading,
    SectionEnd: ({ title }: { title: string }) => <ReportLink place={`lesson:${lesson}#${slug(title)}`} of={title} />,
    Check: (props: Omit<ComponentProps<typeof Check>, 'lesson'>) => <Check {...props} lesson={lesson} />,
    Reflect: ({ children }: { children: ReactNode }) => (
      <Island is="Reflect" lesson={lesson}>
        {children}
      </Island>
    ),
    Term: ({ of, children }: { of: string; children: ReactNode }) => <Term {...glossary[of]!}>{children}</Term>,
    PostThatTravels: () => <Island is="PostThatTravels" {...exercises.travellingPost} />,
    WhoCouldTell: () => <Island is="WhoCouldTell" {...exercises.recognisableCase} />,
    ProfileAudit: () => <Island is="ProfileAudit" groups={exercises.profileAudit} />,
    Scenario: ({ id, ...props }: Omit<ComponentProps<typeof Invitation>, 'part'> & { id: string }) => (
      <Invitation {...props} part={scenarios.find((part) => part.id === id)!} />
    ),
  }
}

'use client'

import { lazy, Suspense, type ComponentProps } from 'react'

// Each is fetched by the one lesson that has it; no other lesson pays for it.
const Travels = lazy(() => import('./post-that-travels.tsx').then((file) => ({ default: file.PostThatTravels })))
const Tell = lazy(() => import('./who-could-tell.tsx').then((file) => ({ default: file.WhoCouldTell })))
const Audit = lazy(() => import('./profile-audit.tsx').then((file) => ({ default: file.ProfileAudit })))

export type ExerciseData = {
  travellingPost: ComponentProps<typeof Travels>
  recognisableCase: ComponentProps<typeof Tell>
  profileAudit: ComponentProps<typeof Audit>['groups']
}

export function PostThatTravels(props: ExerciseData['travellingPost']) {
  return (
    <Suspense>
      <Travels {...props} />
    </Suspense>
  )
}

export function WhoCouldTell(props: ExerciseData['recognisableCase']) {
  return (
    <Suspense>
      <Tell {...props} />
    </Suspense>
  )
}

export function ProfileAudit({ groups }: { groups: ExerciseData['profileAudit'] }) {
  return (
    <Suspense>
      <Audit groups={groups} />
    </Suspense>
  )
}

'use client'

import { lazy, Suspense, type ComponentProps } from 'react'

// What only some lessons have is fetched by those: no other lesson pays for it.
const Travels = lazy(() => import('./post-that-travels.tsx').then((file) => ({ default: file.PostThatTravels })))
const Tell = lazy(() => import('./who-could-tell.tsx').then((file) => ({ default: file.WhoCouldTell })))
const Order = lazy(() => import('./order-list.tsx').then((file) => ({ default: file.OrderList })))
// In what is built it is not there at all.
const Live = process.env.NODE_ENV === 'development' ? lazy(() => import('./live-reload.tsx').then((file) => ({ default: file.LiveReload }))) : undefined
const Audit = lazy(() => import('./profile-audit.tsx').then((file) => ({ default: file.ProfileAudit })))

export type ExerciseData = {
  travellingPost: ComponentProps<typeof Travels>
  recognisableCase: ComponentProps<typeof Tell>
  profileAudit: ComponentProps<typeof Audit>['groups']
}

export function OrderList(props: ComponentProps<typeof Order>) {
  return (
    <Suspense>
      <Order {...props} />
    </Suspense>
  )
}

/** While an author writes: the page follows its file. */
export function LiveReload() {
  return (
    Live && (
      <Suspense>
        <Live />
      </Suspense>
    )
  )
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

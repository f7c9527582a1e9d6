import type { Scenario } from '#lib/scenario/types.ts'
import friendRequest from './friend-request.ts'
import isThisNormal from './is-this-normal.ts'
import noticeboard from './noticeboard.ts'

/** Every scenario of the course, by name. Where each stands in the course is said in content/course.ts. */
export const scenarios: readonly Scenario[] = [friendRequest, isThisNormal, noticeboard]

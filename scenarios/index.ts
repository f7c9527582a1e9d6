import type { Scenario } from '#lib/scenario/types.ts'
import friendRequest from './friend-request.ts'
import goodNews from './good-news.ts'
import handoverChat from './handover-chat.ts'
import isThisNormal from './is-this-normal.ts'
import leavingPhoto from './leaving-photo.ts'
import longShift from './long-shift.ts'
import noticeboard from './noticeboard.ts'
import oneTap from './one-tap.ts'
import pileOn from './pile-on.ts'
import tenYears from './ten-years.ts'
import thursdayChat from './thursday-chat.ts'

/** Every scenario of the course, by name. Where each stands in the course is said in content/course.ts. */
export const scenarios: readonly Scenario[] = [
  friendRequest,
  goodNews,
  handoverChat,
  isThisNormal,
  leavingPhoto,
  longShift,
  noticeboard,
  oneTap,
  pileOn,
  tenYears,
  thursdayChat,
]

import type { Scenario } from '#lib/scenario/types.ts'
import borrowedName from './borrowed-name.ts'
import cotSide from './cot-side.ts'
import friendRequest from './friend-request.ts'
import giftCard from './gift-card.ts'
import goodNews from './good-news.ts'
import handoverChat from './handover-chat.ts'
import inductionTalk from './induction-talk.ts'
import isThisNormal from './is-this-normal.ts'
import leavingPhoto from './leaving-photo.ts'
import longShift from './long-shift.ts'
import managersInbox from './managers-inbox.ts'
import newApp from './new-app.ts'
import noticeboard from './noticeboard.ts'
import oneTap from './one-tap.ts'
import paidPartnership from './paid-partnership.ts'
import pileOn from './pile-on.ts'
import tenYears from './ten-years.ts'
import theChallenge from './the-challenge.ts'
import thursdayChat from './thursday-chat.ts'

/** Every scenario of the course, by name. Where each stands in the course is said in content/course.ts. */
export const scenarios: readonly Scenario[] = [
  borrowedName,
  cotSide,
  friendRequest,
  giftCard,
  goodNews,
  handoverChat,
  inductionTalk,
  isThisNormal,
  leavingPhoto,
  longShift,
  managersInbox,
  newApp,
  noticeboard,
  oneTap,
  paidPartnership,
  pileOn,
  tenYears,
  theChallenge,
  thursdayChat,
]

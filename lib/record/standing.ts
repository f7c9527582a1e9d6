/**
 * How far a learner has come with each part (`lesson:<id>`, `scenario:<id>`), for those who may know that and nothing else: no pick, no answer, no words. Worked out from
 * their rows, in the browser and on the server alike.
 */
export type Standing = Readonly<Record<string, PartStanding>>

export type PartStanding = {
  /** When they first did something there. */
  begun: string
  /** Active time, in seconds. */
  seconds: number
  /** When each version was first complete, by its shape: statusOf of ./status.ts says what that means. Any attempt counts. */
  done: Readonly<Record<string, string>>
  /** When each version of a story was first passed, by any attempt. Always empty of a lesson. */
  passed: Readonly<Record<string, string>>
}


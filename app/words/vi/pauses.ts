import { pausesIssues } from './pauses-issues'
import { pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

/** What stands still, why, until when, and the decisions that wait. */
export const pauses = {
  subject: pausedSubject,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,

  issues: pausesIssues,
}

import { pausesIssues } from './pauses-issues'
import { pausesPages } from './pauses-pages'
import { pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

/** What stands still, why, until when, and the decisions that wait. */
export const pauses = {
  ...pausesPages,
  subject: pausedSubject,
  /** «Gói 2 tạm dừng». */
  paused: (facts: Record<string, string | number>) => `${pausedSubject(facts)} tạm dừng`,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,
  issues: pausesIssues,
}

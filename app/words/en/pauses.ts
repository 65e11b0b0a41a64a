import type { Words } from '../words'
import { pausesIssues } from './pauses-issues'
import { pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

export const pauses: Words['pauses'] = {
  subject: pausedSubject,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,

  issues: pausesIssues,
}

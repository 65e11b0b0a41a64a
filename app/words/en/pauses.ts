import type { Words } from '../words'
import { pausesIssues } from './pauses-issues'
import { pausesPages } from './pauses-pages'
import { pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

export const pauses: Words['pauses'] = {
  ...pausesPages,
  subject: pausedSubject,
  paused: (facts) => `${pausedSubject(facts)} paused`,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,
  issues: pausesIssues,
}

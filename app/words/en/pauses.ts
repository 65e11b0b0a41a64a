import type { HeldAct } from '~/domain/pauses/pause-halt'
import type { Words } from '../words'
import { heldActs, pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

export const pauses: Words['pauses'] = {
  subject: pausedSubject,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,

  issues: {
    'stands-still': (facts) => `${standsStill(facts)}: it cannot be ${heldActs[facts.act as HeldAct]}.`,
  },
}

import type { HeldAct } from '~/domain/pauses/pause-halt'
import { heldActs, pauseCause, pausedSubject, pauseUntil, standsStill } from './pauses-standing'

/** What stands still, why, until when, and the decisions that wait. */
export const pauses = {
  subject: pausedSubject,
  cause: pauseCause,
  until: pauseUntil,
  standsStill,

  issues: {
    'stands-still': (facts) => `${standsStill(facts)}: không thể ${heldActs[facts.act as HeldAct]}.`,
  } as Record<string, (context: Record<string, string | number>) => string>,
}

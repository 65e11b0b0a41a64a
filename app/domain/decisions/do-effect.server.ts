import type { Transaction } from '#db/client.server'
import type { CommandResult } from '~/domain/command-result'
import type { DecisionAsked } from './decision'
import type { EffectAsked, EffectDone } from './decision-effect'
import { adjustAllocationEffect, contractEffect } from './do-contract-effect.server'
import { directiveEffect } from './do-directive-effect.server'
import { leaseEffect } from './do-lease-effect.server'
import { nothingEffect } from './do-nothing-effect.server'
import { endPauseEffect, keepPausingEffect, pauseEffect } from './do-pause-effect.server'
import { projectEffect } from './do-project-effect.server'

/** What every effect of a decision is done under. `actKey` ties its pauses together. */
export type Work = { tx: Transaction; asked: DecisionAsked; actKey: string }
export type Done = Promise<CommandResult<{ effects: EffectDone[] }>>

/** Does one effect by the rules of its own noun and says what it changed; a refusal is that of the noun. */
export function doEffect(work: Work, effect: EffectAsked): Done {
  switch (effect.act) {
    case 'pause':
      return pauseEffect(work, effect)
    case 'resume':
    case 'cancel':
      return endPauseEffect(work, effect)
    case 'keep-pausing':
      return keepPausingEffect(work, effect)
    case 'stop-project':
    case 'slow-down':
    case 'restore-pace':
      return projectEffect(work, effect)
    case 'renew-lease':
    case 'end-lease':
    case 'name-successor':
    case 'take-over':
      return leaseEffect(work, effect)
    case 'adjust-allocation':
      return adjustAllocationEffect(work, effect)
    case 'vary-contract':
    case 'end-contract':
      return contractEffect(work, effect)
    case 'complete-directive':
    case 'assign-directive':
    case 'extend-directive':
      return directiveEffect(work, effect)
    case 'none':
      return nothingEffect(work, effect)
  }
}

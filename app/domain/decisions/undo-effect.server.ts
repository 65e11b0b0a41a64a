import type { Transaction } from '#db/client.server'
import type { decisionEffect } from '#db/schema.server'
import { type CommandResult, conflict } from '~/domain/command-result'
import type { EffectAct } from './decision-effect'
import { undoAllocation, undoContract } from './undo-contract-effect.server'
import type { Undoing } from './undo-decision.commands.server'
import { undoDirective } from './undo-directive-effect.server'
import { undoLease } from './undo-lease-effect.server'
import { undoEndOfPause, undoKeepPausing, undoPause } from './undo-pause-effect.server'
import { undoProject } from './undo-project-effect.server'

export type EffectRow = typeof decisionEffect.$inferSelect
/** How an effect of one act is taken back; what rests on it was looked at before. */
export type Undo = (tx: Transaction, effect: EffectRow, given: Undoing) => Promise<CommandResult>

const UNDO: Record<EffectAct, Undo> = {
  pause: undoPause,
  resume: undoEndOfPause,
  cancel: undoEndOfPause,
  'keep-pausing': undoKeepPausing,
  'stop-project': undoProject,
  'slow-down': undoProject,
  'restore-pace': undoProject,
  'renew-lease': undoLease,
  'end-lease': undoLease,
  'name-successor': undoLease,
  'take-over': undoLease,
  'adjust-allocation': undoAllocation,
  'vary-contract': undoContract,
  'end-contract': undoContract,
  'complete-directive': undoDirective,
  'assign-directive': undoDirective,
  'extend-directive': undoDirective,
  none: async () => ({ ok: true }),
}

const isAct = (act: string): act is EffectAct => act in UNDO

/** Takes one effect back by its act. */
export function undoEffect(...[tx, effect, given]: Parameters<Undo>): Promise<CommandResult> {
  if (isAct(effect.act)) return UNDO[effect.act](tx, effect, given)
  return Promise.resolve(conflict({ field: null, key: 'decisions.not-known-how', context: { act: effect.act } }))
}

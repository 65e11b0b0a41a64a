import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { briefing, decision, directive, matter, matterConclusion, matterOutcome } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, missing } from '~/domain/command-result'
import type { DecisionAsked } from '~/domain/decisions/decision'
import type { EffectAsked } from '~/domain/decisions/decision-effect'
import type { DecisionType } from '~/domain/decisions/decision-terms'
import { takeIn } from '~/domain/decisions/take-decision.commands.server'
import { allOrNone } from '~/domain/pauses/all-or-none.server'
import type { Actor } from '~/domain/people/actor'
import type { CarryOut } from './briefing.forms'
import type { DraftConclusion, PlannedEffect } from './matter'

const TYPES: Record<PlannedEffect['act'], DecisionType> = {
  pause: 'pause',
  'keep-pausing': 'keep',
  resume: 'resume',
  'continue-lease': 'continue-lease',
  'stop-project': 'stop',
}

/**
 * Carries out what a recorded conclusion changes, as a decision by the word of who said it; where the signed notice was
 * brought in already, by its clause. Nothing is carried out but by this press, and nothing twice.
 */
export function carryOut(
  db: Database,
  input: { briefingId: number; given: CarryOut; by: Actor; now: Date },
): Promise<CommandResult<{ decisionId: number }>> {
  if (input.by.scope !== 'all') return Promise.resolve(forbidden)
  return allOrNone(db, async (tx) => {
    const row = await lockConclusion(tx, input)
    if (!row) return missing
    const { effect } = row.conclusion
    if (effect === null) return conflict({ field: null, key: 'briefings.changes-nothing' })
    if (row.decisionId !== null && row.undoneAt === null) return conflict({ field: null, key: 'briefings.carried-out' })
    const taken = await takeIn(tx, asked(row, effect, input))
    if (!taken.ok) return taken
    await tx.update(matterConclusion).set({ decisionId: taken.decisionId }).where(eq(matterConclusion.id, row.id))
    return { ok: true, decisionId: taken.decisionId }
  })
}

type Row = {
  id: number
  conclusion: DraftConclusion
  decisionId: number | null
  undoneAt: Date | null
  saidBy: string
  saidOn: string
  clauseId: number | null
  isSample: boolean
}

async function lockConclusion(
  tx: Transaction,
  { briefingId, given }: { briefingId: number; given: CarryOut },
): Promise<Row | null> {
  const [row] = await tx
    .select({
      id: matterConclusion.id,
      conclusion: matterConclusion.conclusion,
      decisionId: matterConclusion.decisionId,
      undoneAt: decision.undoneAt,
      saidBy: matterOutcome.saidBy,
      saidOn: matterOutcome.saidOn,
      clauseId: directive.clauseId,
      isSample: briefing.isSample,
      of: matter.briefingId,
    })
    .from(matterConclusion)
    .innerJoin(matterOutcome, eq(matterOutcome.id, matterConclusion.outcomeId))
    .innerJoin(matter, eq(matter.id, matterOutcome.matterId))
    .innerJoin(briefing, eq(briefing.id, matter.briefingId))
    .leftJoin(decision, eq(decision.id, matterConclusion.decisionId))
    .leftJoin(directive, eq(directive.id, matterConclusion.directiveId))
    .where(eq(matterConclusion.id, given.conclusionId))
    .for('update', { of: matterConclusion })
  return row && row.of === briefingId ? row : null
}

function asked(
  row: Row,
  effect: PlannedEffect,
  { given, by, now }: { given: CarryOut; by: Actor; now: Date },
): DecisionAsked {
  const { conclusion, saidBy, saidOn, clauseId } = row
  const title = `${conclusion.task.charAt(0).toLocaleUpperCase('vi')}${conclusion.task.slice(1)}`
  const word = { wordOf: saidBy, wordOn: saidOn, words: title }
  return {
    ...{ type: typeOf(effect, given), title, takenOn: saidOn, isSample: row.isSample, by, now },
    cause: clauseId === null ? { clauseId, ...word } : { clauseId, wordOf: null, wordOn: null, words: title },
    condition: { directiveId: null, day: null, words: conclusion.condition },
    reviewOn: given.reviewOn,
    effects: [effectAsked(effect, saidOn, given)],
  }
}

/** An order to keep renting whose appendix is not signed yet keeps the lease as it is. */
const typeOf = ({ act }: PlannedEffect, { newEndsOn }: CarryOut): DecisionType =>
  act === 'continue-lease' && newEndsOn === null ? 'keep' : TYPES[act]

function effectAsked(effect: PlannedEffect, on: string, given: CarryOut): EffectAsked {
  const { projectId, planId, bidPackageId, leaseId, pauseId } = effect
  switch (effect.act) {
    case 'pause':
      return {
        act: 'pause',
        targets: [{ projectId, planId: bidPackageId === null ? planId : null, bidPackageId }],
        from: on,
      }
    case 'keep-pausing':
      return { act: 'keep-pausing', pauseId: pauseId ?? 0 }
    case 'resume':
      return { act: 'resume', pauseId: pauseId ?? 0, on }
    case 'stop-project':
      return { act: 'stop-project', projectId, on }
    case 'continue-lease': {
      const { newEndsOn, signedOn, noticeBy, documentNumber } = given
      // The order stands before its appendix is signed: then the decision is found at the lease, and its term stays.
      if (newEndsOn === null) return { act: 'none', subject: 'lease', id: leaseId ?? 0 }
      return {
        act: 'renew-lease',
        leaseId: leaseId ?? 0,
        newEndsOn,
        signedOn: signedOn ?? on,
        noticeBy,
        documentNumber,
      }
    }
  }
}

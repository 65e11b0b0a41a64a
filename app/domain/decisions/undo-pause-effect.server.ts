import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, bidPackageTransition, decisionEffect, dueDecision, pause } from '#db/schema.server'
import { lockBidPackage } from '~/domain/bid-packages/bid-package-lock.server'
import { BID_PACKAGE_STATES } from '~/domain/bid-packages/bid-package-terms'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, missing } from '~/domain/command-result'
import { undoPausesIn } from '~/domain/pauses/end-pause.commands.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import { beforeOf } from './before-effect'
import type { Undoing } from './undo-decision.commands.server'
import type { EffectRow, Undo } from './undo-effect.server'
import { undoProject } from './undo-project-effect.server'

/** The pause is taken back: no day counts as lost. */
export const undoPause: Undo = (tx, { made }, given) => undoPausesIn(tx, made.pauseId ? [made.pauseId] : [], given)

/** What was cancelled is as it was, and what stood still stands still again, since its first day. */
export const undoEndOfPause: Undo = async (tx, effect, given) => {
  const restored = await restoreCancelled(tx, effect, given)
  if (!restored.ok || effect.made.pauseId === undefined) return restored
  return pauseAgain(tx, effect, effect.made.pauseId)
}

function restoreCancelled(tx: Transaction, effect: EffectRow, given: Undoing): Promise<CommandResult> {
  if (effect.subject === 'bid-package' && beforeOf(effect, 'state') !== undefined)
    return restorePackage(tx, effect, given)
  if (effect.subject === 'project' && beforeOf(effect, 'phase') !== undefined) return undoProject(tx, effect, given)
  return Promise.resolve({ ok: true })
}

/** Brings a cancelled package back by a row of its own that names the transition it takes back. */
async function restorePackage(tx: Transaction, effect: EffectRow, given: Undoing): Promise<CommandResult> {
  const { reason, by, now } = given
  const locked = effect.bidPackageId === null ? null : await lockBidPackage(tx, effect.bidPackageId, by)
  const to = BID_PACKAGE_STATES.find((state) => state === beforeOf(effect, 'state'))
  if (!locked || !to) return missing
  const { id, projectId, planId, state: from, stateSince, version } = locked
  const halt = await haltOf(tx, { projectId, planId, bidPackageId: id })
  if (halt) return conflict(standsStillIssue(halt, 'prepare-documents'))
  const [last] = await tx
    .select({ id: bidPackageTransition.id })
    .from(bidPackageTransition)
    .where(and(eq(bidPackageTransition.bidPackageId, id), eq(bidPackageTransition.to, from)))
    .orderBy(desc(bidPackageTransition.id))
    .limit(1)
  await tx.insert(bidPackageTransition).values({
    ...{ bidPackageId: id, from, to, on: dayAt(now), note: reason, undoesId: last?.id ?? null },
    ...{ by: by.personId, at: now },
  })
  await tx
    .update(bidPackage)
    .set({ state: to, stateSince: beforeOf(effect, 'stateSince') ?? stateSince, updatedAt: now, version: version + 1 })
    .where(eq(bidPackage.id, id))
  return { ok: true }
}

/**
 * A pause that is over stays over (R3); the same pause is recorded again, since its first day, under the condition it had.
 * Its decisions name the new row from now on.
 */
async function pauseAgain(tx: Transaction, effect: EffectRow, pauseId: number): Promise<CommandResult> {
  const [old] = await tx.select().from(pause).where(eq(pause.id, pauseId))
  if (!old) return missing
  const { projectId, planId, bidPackageId, from, clauseId, directiveId, wordOf, wordOn, words, scope } = old
  const { conditionDirectiveId, conditionDay, conditionWords, reviewOn, actKey, createdBy, createdAt, isSample } = old
  const [again] = await tx
    .insert(pause)
    .values({
      ...{ projectId, planId, bidPackageId, from, clauseId, directiveId, wordOf, wordOn, words, scope },
      ...{ conditionDirectiveId, conditionDay, conditionWords, reviewOn, actKey, createdBy, createdAt, isSample },
    })
    .returning({ id: pause.id })
  if (!again) throw new Error('A pause was written without an id')
  await tx
    .update(decisionEffect)
    .set({ made: sql`${decisionEffect.made} || jsonb_build_object('pauseId', ${again.id}::integer)` })
    .where(
      and(
        eq(sql`((${decisionEffect.made} ->> 'pauseId')::integer)`, pauseId),
        sql`${decisionEffect.id} <> ${effect.id}`,
        isNull(decisionEffect.undoneAt),
      ),
    )
  await tx
    .update(dueDecision)
    .set({ pauseId: again.id })
    .where(and(eq(dueDecision.pauseId, pauseId), eq(dueDecision.decisionId, effect.decisionId)))
  return { ok: true }
}

/** The condition and the review day are what they were. */
export const undoKeepPausing: Undo = async (tx, effect) => {
  const before = (field: string, now: string | null) => {
    const was = beforeOf(effect, field)
    return was === undefined ? now : was
  }
  const [row] = await tx
    .select()
    .from(pause)
    .where(and(eq(pause.id, effect.made.pauseId ?? 0), isNull(pause.endedOn)))
    .for('update')
  if (!row) return missing
  const watched = before(
    'conditionDirectiveId',
    row.conditionDirectiveId === null ? null : String(row.conditionDirectiveId),
  )
  await tx
    .update(pause)
    .set({
      conditionDirectiveId: watched === null ? null : Number(watched),
      conditionDay: before('conditionDay', row.conditionDay),
      conditionWords: before('conditionWords', row.conditionWords),
      ...{ reviewOn: before('reviewOn', row.reviewOn), version: row.version + 1 },
    })
    .where(eq(pause.id, row.id))
  return { ok: true }
}

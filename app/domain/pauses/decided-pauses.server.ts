import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, decision, decisionEffect, pause } from '#db/schema.server'
import { RULES } from '~/domain/bid-packages/bid-package-state'
import { type CommandResult, conflict } from '~/domain/command-result'
import type { EffectTarget } from '~/domain/decisions/decision-effect'
import { targetOfPause, targetOn } from '~/domain/decisions/effect-target'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { LockedPause } from './pause-lock.server'

/** What the end of pauses changes: what they stand on, and with a cancelled plan every package that ends with it. */
export async function targetsOfPauses(
  tx: Transaction,
  pauseIds: readonly number[],
  act: 'resume' | 'cancel',
): Promise<EffectTarget[]> {
  const rows = await tx
    .select({ projectId: pause.projectId, planId: pause.planId, bidPackageId: pause.bidPackageId })
    .from(pause)
    .where(inArray(pause.id, [...pauseIds]))
    .orderBy(pause.id)
  const planIds = act === 'cancel' ? rows.flatMap(({ planId }) => planId ?? []) : []
  const packages =
    planIds.length === 0
      ? []
      : await tx
          .select({ id: bidPackage.id, projectId: bidPackage.projectId })
          .from(bidPackage)
          .where(and(inArray(bidPackage.planId, planIds), inArray(bidPackage.state, [...RULES['cancel-tender'].from])))
          .orderBy(bidPackage.id)
  const others = packages.filter(({ id }) => !rows.some(({ bidPackageId }) => bidPackageId === id))
  return [
    ...rows.map(targetOfPause),
    ...others.map(({ id, projectId }) => targetOn('bid-package', { projectId, bidPackageId: id })),
  ]
}

/** The pause that ended on a target; none on a package that ended with its plan. */
export function madeOfPause(rows: readonly LockedPause[], target: EffectTarget): Record<string, number> {
  const row = rows.find(
    (one) =>
      one.projectId === target.projectId && one.planId === target.planId && one.bidPackageId === target.bidPackageId,
  )
  return row ? { pauseId: row.id } : {}
}

/**
 * The pauses of an act were taken back: so is the decision that ordered them. Where it did more than pause, it is taken
 * back on its own page, as one act (R5).
 */
export async function decisionTakenBack(
  tx: Transaction,
  pauseIds: readonly number[],
  { reason, by, now }: { reason: string; by: Actor; now: Date },
): Promise<CommandResult> {
  const rows = await tx
    .selectDistinct({ id: decision.id, title: decision.title })
    .from(decision)
    .innerJoin(decisionEffect, eq(decisionEffect.decisionId, decision.id))
    .where(
      and(
        eq(decisionEffect.act, 'pause'),
        inArray(sql`((${decisionEffect.made} ->> 'pauseId')::integer)`, [...pauseIds]),
        isNull(decision.undoneAt),
      ),
    )
  for (const { id, title } of rows) {
    const [other] = await tx
      .select({ id: decisionEffect.id })
      .from(decisionEffect)
      .where(and(eq(decisionEffect.decisionId, id), ne(decisionEffect.act, 'pause')))
      .limit(1)
    if (other) return conflict({ field: null, key: 'decisions.undone-as-a-whole', context: { title } })
    await tx.update(decisionEffect).set({ undoneAt: now }).where(eq(decisionEffect.decisionId, id))
    await tx
      .update(decision)
      .set({ undoneAt: now, undoneBy: by.personId, undoneReason: reason, version: sql`${decision.version} + 1` })
      .where(eq(decision.id, id))
    await recordEvent(tx, {
      ...{ subject: 'decision', subjectId: id, event: 'decision.undone', data: { title, reason }, by, now },
    })
  }
  return { ok: true }
}

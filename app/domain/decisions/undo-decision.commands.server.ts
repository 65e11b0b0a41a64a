import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { decision, decisionEffect, dueDecision } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import { allOrNone } from '~/domain/pauses/all-or-none.server'
import { keepProposals } from '~/domain/pauses/proposals.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { directivesOfClause, heirOf } from './decision-checks.server'
import { idOfTarget } from './effect-target'
import { undoEffect } from './undo-effect.server'
import { restingIssues } from './what-rests.server'

export type Undoing = { reason: string; by: Actor; now: Date }

/**
 * Takes a decision back as one act: every effect in the opposite order, where nothing rests on it; else nothing, and the
 * refusal names what rests (R5). The decision and its effects stay, marked, and every target's story tells it. What the
 * decision had settled waits again.
 */
export function undoDecision(
  db: Executor,
  input: Undoing & { decisionId: number },
): Promise<CommandResult<{ undone: number }>> {
  return allOrNone(db, async (tx) => {
    const { decisionId, reason, by, now } = input
    if (by.scope !== 'all') return forbidden
    if (reason.trim() === '') return invalid({ field: 'reason', key: 'errors.required' })
    const [row] = await tx.select().from(decision).where(eq(decision.id, decisionId)).for('update')
    if (!row) return missing
    if (row.undoneAt !== null) return conflict({ field: null, key: 'decisions.undone-already' })
    const heir = await heirOf(tx, decisionId)
    if (heir) return conflict({ field: null, key: 'decisions.superseded-already', context: { title: heir.title } })
    const effects = await tx
      .select()
      .from(decisionEffect)
      .where(and(eq(decisionEffect.decisionId, decisionId), isNull(decisionEffect.undoneAt)))
      .orderBy(asc(decisionEffect.ordinal))
    for (const effect of effects.toReversed()) {
      const resting = await restingIssues(tx, effect, row.createdAt)
      if (resting.length > 0) return conflict(...resting)
      const done = await undoEffect(tx, effect, input)
      if (!done.ok) return done
    }
    await reopenAnswers(tx, decisionId)
    if (row.clauseId !== null) await keepProposals(tx, await directivesOfClause(tx, row.clauseId), input)
    await tx.update(decisionEffect).set({ undoneAt: now }).where(eq(decisionEffect.decisionId, decisionId))
    await tx
      .update(decision)
      .set({ undoneAt: now, undoneBy: by.personId, undoneReason: reason, version: row.version + 1 })
      .where(eq(decision.id, decisionId))
    await tellAll(tx, { id: decisionId, title: row.title }, effects, input)
    return { ok: true, undone: effects.length }
  })
}

/** What it had settled waits again, where nothing else waits about the same. */
async function reopenAnswers(tx: Transaction, decisionId: number): Promise<void> {
  const rows = await tx
    .select({ id: dueDecision.id })
    .from(dueDecision)
    .where(
      and(
        ...[eq(dueDecision.decisionId, decisionId), eq(dueDecision.state, 'taken')],
        sql`not exists (select 1 from due_decision other where other.state = 'waiting' and other.question = ${dueDecision}.question
          and other.project_id = ${dueDecision}.project_id and other.pause_id is not distinct from ${dueDecision}.pause_id
          and other.lease_id is not distinct from ${dueDecision}.lease_id
          and other.directive_id is not distinct from ${dueDecision}.directive_id)`,
      ),
    )
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const open = { state: 'waiting' as const, closedOn: null, closedBy: null, closedAt: null, outcome: null, words: null }
  await tx
    .update(dueDecision)
    .set({ ...open, clauseId: null, decisionId: null })
    .where(inArray(dueDecision.id, ids))
}

type Effect = typeof decisionEffect.$inferSelect

/** Once in the story of the decision, and once in that of everything it stood on. */
async function tellAll(
  tx: Transaction,
  { id, title }: { id: number; title: string },
  effects: readonly Effect[],
  { reason, by, now }: Undoing,
): Promise<void> {
  const told = { event: 'decision.undone' as const, data: { title, reason, decisionId: id }, by, now }
  await recordEvent(tx, { ...told, subject: 'decision', subjectId: id })
  const subjects = new Map(effects.map((effect) => [`${effect.subject} ${idOfTarget(effect)}`, effect]))
  for (const effect of subjects.values()) {
    const { subject, projectId } = effect
    if (subject === 'bid-package' || subject === 'lease' || subject === 'directive')
      await recordEvent(tx, { ...told, subject, subjectId: idOfTarget(effect), projectId })
    else if (projectId !== null) await recordEvent(tx, { ...told, subject: 'project', subjectId: projectId })
  }
}

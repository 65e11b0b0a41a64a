import { and, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { decision, decisionEffect, dueDecision, timelineEntry } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { CommandResult } from '~/domain/command-result'
import { allOrNone } from '~/domain/pauses/all-or-none.server'
import type { Cause } from '~/domain/pauses/pause'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { DecisionAsked } from './decision'
import type { EffectAct, EffectDone, EffectTarget } from './decision-effect'
import { decisionTitle } from './decision-title'
import { changesBetween, readFields } from './effect-fields.server'
import { namesOfTargets } from './effect-names.server'

/** A decision to be kept; without a title it is worded by its kind and what it stands on. */
export type DecisionKept = Pick<DecisionAsked, 'type' | 'cause' | 'takenOn' | 'isSample' | 'by' | 'now'> &
  Partial<Pick<DecisionAsked, 'title' | 'condition' | 'reviewOn' | 'supersedesId' | 'avoidedCost'>> & {
    directiveId?: number | null
  }

/**
 * Writes a decision with its effects, which were done in the same transaction. Each effect remembers how far the story had
 * come: what is told later of its target may rest on it.
 */
export async function recordDecision(
  tx: Transaction,
  kept: DecisionKept,
  effects: readonly EffectDone[],
): Promise<number> {
  const { type, takenOn, cause, condition, reviewOn = null, supersedesId = null, avoidedCost = null, by, now } = kept
  const title = kept.title ?? decisionTitle(type, await namesOfTargets(tx, effects))
  const [row] = await tx
    .insert(decision)
    .values({
      ...{ type, title, takenOn, reviewOn, supersedesId, directiveId: kept.directiveId ?? null },
      ...{ clauseId: cause.clauseId, wordOf: cause.wordOf, wordOn: cause.wordOn, words: cause.words },
      conditionDirectiveId: condition?.directiveId ?? null,
      ...{ conditionDay: condition?.day ?? null, conditionWords: condition?.words ?? null },
      ...{ avoidedCost: avoidedCost?.amount ?? null, avoidedCostBasis: avoidedCost?.basis ?? null },
      ...{ createdBy: by.personId, createdAt: now, isSample: kept.isSample ?? false },
    })
    .returning({ id: decision.id })
  if (!row) throw new Error('A decision was written without an id')
  await recordEvent(tx, {
    ...{ subject: 'decision', subjectId: row.id, event: 'decision.taken', clauseId: cause.clauseId, by, now },
    data: { type, title, takenOn },
  })
  // What was closed in the same act was settled by it.
  const projectIds = effects.flatMap(({ projectId }) => projectId ?? [])
  if (projectIds.length > 0)
    await tx
      .update(dueDecision)
      .set({ decisionId: row.id })
      .where(
        and(
          ...[isNull(dueDecision.decisionId), eq(dueDecision.state, 'taken'), eq(dueDecision.closedAt, now)],
          inArray(dueDecision.projectId, projectIds),
        ),
      )
  const [told] = await tx.select({ last: max(timelineEntry.id) }).from(timelineEntry)
  if (effects.length > 0)
    await tx.insert(decisionEffect).values(
      effects.map((effect, at) => ({
        ...{ ...effect, changes: [...effect.changes], decisionId: row.id, ordinal: at + 1 },
        made: { ...effect.made, told: told?.last ?? 0 },
      })),
    )
  return row.id
}

/** Does something to the targets and says field by field what it changed. */
export async function watching<T extends object>(
  tx: Transaction,
  targets: readonly EffectTarget[],
  act: EffectAct,
  run: () => Promise<CommandResult<T>>,
  made: (done: T, target: EffectTarget) => Record<string, number> = () => ({}),
): Promise<CommandResult<{ done: T; effects: EffectDone[] }>> {
  const before = await Promise.all(targets.map((target) => readFields(tx, target)))
  const done = await run()
  if (!done.ok) return done
  const after = await Promise.all(targets.map((target) => readFields(tx, target)))
  const effects = targets.map((target, at) => ({
    ...{ ...target, act, made: made(done, target) },
    changes: changesBetween(before[at] ?? {}, after[at] ?? {}),
  }))
  return { ok: true, done, effects }
}

/** An act of a page that is a decision in itself: done by the rules of its noun, and kept with what it changed. */
export function asDecision<T extends object>(
  db: Executor,
  kept: DecisionKept,
  act: EffectAct,
  of: {
    targets: (tx: Transaction) => Promise<readonly EffectTarget[]>
    run: (tx: Transaction) => Promise<CommandResult<T>>
    made?: (done: T, target: EffectTarget) => Record<string, number>
  },
): Promise<CommandResult<T & { decisionId: number }>> {
  return allOrNone(db, async (tx) => {
    const result = await watching(tx, await of.targets(tx), act, () => of.run(tx), of.made)
    if (!result.ok) return result
    const decisionId = await recordDecision(tx, kept, result.effects)
    return { ...result.done, ok: true, decisionId }
  })
}

/** The cause of what a person did without a clause: the person's own word on that day (R2). */
export const ownWord = (
  { clauseId, words }: { clauseId: number | null; words: string | null },
  { by, now }: { by: Actor; now: Date },
): Cause => ({
  ...{ clauseId, words },
  ...(clauseId === null ? { wordOf: by.name, wordOn: dayAt(now) } : { wordOf: null, wordOn: null }),
})

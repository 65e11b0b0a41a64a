import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { evaluation, project } from '#db/schema.server'
import { type CommandResult, conflict, missing, type Refusal, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { evaluationVisible, ofProject } from './evaluation-scope.server'
import type { EvaluationState } from './evaluation-terms'

export type OfEvaluation = { evaluationId: number; by: Actor; now: Date }
export type LockedEvaluation = typeof evaluation.$inferSelect

/** The row, locked, in one of these states; a refusal otherwise. Out of sight it is missing (R15). */
export async function lockEvaluation(
  tx: Transaction,
  { evaluationId, by }: OfEvaluation,
  from: readonly EvaluationState[],
): Promise<LockedEvaluation | Refusal> {
  const reader = { scope: by.scope, personId: by.personId, drafts: true }
  const [row] = await tx
    .select({ evaluation })
    .from(evaluation)
    .innerJoin(project, ofProject)
    .where(and(eq(evaluation.id, evaluationId), evaluationVisible(reader)))
    .for('update', { of: evaluation })
  if (!row) return missing
  return from.includes(row.evaluation.state) ? row.evaluation : wrongState(row.evaluation.state)
}

const wrongState = (state: EvaluationState) =>
  conflict({ field: null, key: 'evaluations.wrong-state', context: { state } })

type EvaluationChange = {
  set?: Partial<typeof evaluation.$inferInsert>
  event: TimelineEvent
  data?: Record<string, unknown>
  /** Told in the project's story too. */
  toldInProject?: true
}

/** Lock, look at version and state, decide, write, tell: what every change of whoever prepares it has in common. */
export async function changeEvaluationRow(
  tx: Transaction,
  input: OfEvaluation & { version: number },
  from: readonly EvaluationState[],
  decide: (locked: LockedEvaluation) => Promise<EvaluationChange | Refusal>,
): Promise<CommandResult> {
  const { evaluationId, version, by, now } = input
  const locked = await lockEvaluation(tx, input, ['draft', 'locked', 'scoring', 'closed'])
  if ('ok' in locked) return locked
  if (locked.version !== version) return stale({ version: locked.version, changedBy: locked.changedBy })
  if (!from.includes(locked.state)) return wrongState(locked.state)
  const change = await decide(locked)
  if ('ok' in change) return change
  await tx
    .update(evaluation)
    .set({ ...change.set, changedBy: by.name, changedAt: now, version: version + 1 })
    .where(eq(evaluation.id, evaluationId))
  await recordEvent(tx, {
    ...{ subject: 'evaluation', subjectId: evaluationId, event: change.event, by, now },
    projectId: change.toldInProject ? locked.projectId : null,
    data: { question: change.set?.question ?? locked.question, ...change.data },
  })
  return { ok: true }
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { dueDecision, project } from '#db/schema.server'
import { type CommandResult, conflict, missing } from '~/domain/command-result'
import { closed, type DecisionOutcome } from '~/domain/pauses/due-decisions.server'
import type { DueDecisionQuestion } from '~/domain/pauses/pause-terms'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { DecisionAsked } from './decision'

/** How a due decision came out that no effect has settled by itself. */
const OUTCOME: Record<DueDecisionQuestion, DecisionOutcome> = {
  'resume-or-cancel': 'kept',
  'lease-end': 'decided',
  'proposed-by-notice': 'none-needed',
}

/** Settles the due decisions that this one answers; one that somebody settled earlier is a conflict. */
export async function settleAnswers(tx: Transaction, asked: DecisionAsked, decisionId: number): Promise<CommandResult> {
  const { answers = [], cause, title } = asked
  if (answers.length === 0) return { ok: true }
  const rows = await tx
    .select({ due: dueDecision })
    .from(dueDecision)
    .innerJoin(project, eq(project.id, dueDecision.projectId))
    .where(and(inArray(dueDecision.id, [...answers]), projectInScope(asked.by.scope)))
    .orderBy(asc(dueDecision.id))
    .for('update', { of: dueDecision })
  if (rows.length < new Set(answers).size) return missing
  for (const { due } of rows) {
    if (due.decisionId === decisionId) continue
    if (due.state !== 'waiting') return conflict({ field: null, key: 'decisions.answered-already' })
    await tx
      .update(dueDecision)
      .set({
        ...{ state: 'taken' as const, outcome: OUTCOME[due.question], words: cause.words ?? title, decisionId },
        ...{ clauseId: cause.clauseId, ...closed(asked) },
      })
      .where(eq(dueDecision.id, due.id))
  }
  return { ok: true }
}

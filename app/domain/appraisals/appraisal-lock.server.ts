import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { appraisal, project } from '#db/schema.server'
import { type CommandResult, conflict, missing, type Refusal, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { contentsOf, type StoredContent } from './appraisal-content.server'
import type { Sheet } from './appraisal-sheet'
import type { AppraisalState } from './appraisal-terms'
import { sheetOf } from './sheet-of'

export type OfAppraisal = { appraisalId: number; version: number; by: Actor; now: Date }
type LockedAppraisal = typeof appraisal.$inferSelect

export type AppraisalChange = {
  set?: Partial<typeof appraisal.$inferInsert>
  event: TimelineEvent
  data?: Record<string, unknown>
  /** Told in the project's story too: only what is decided, the rest is nobody's business yet (R15). */
  toldInProject?: true
}

/** What stands there now, for somebody who came second (R16). */
export type AppraisalMeanwhile = { sheet: Sheet; version: number; changedBy: string | null; changedAt: string }

/** Lock, look at version and state, decide, write, tell: what every change of an appraisal has in common. */
export async function changeAppraisalRow(
  tx: Transaction,
  { appraisalId, version, by, now }: OfAppraisal,
  from: readonly AppraisalState[],
  decide: (locked: LockedAppraisal, content: StoredContent) => Promise<AppraisalChange | Refusal>,
): Promise<CommandResult> {
  const [row] = await tx
    .select({ appraisal })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .where(and(eq(appraisal.id, appraisalId), projectInScope(by.scope)))
    .for('update', { of: appraisal })
  const locked = row?.appraisal
  const content = locked && (await contentsOf(tx, [locked])).get(appraisalId)
  if (!locked || !content) return missing
  if (locked.version !== version) return stale(meanwhile(locked, content))
  if (!from.includes(locked.state))
    return conflict({ field: null, key: 'appraisals.wrong-state', context: { state: locked.state } })
  const change = await decide(locked, content)
  if ('ok' in change) return change
  await tx
    .update(appraisal)
    .set({ ...change.set, changedBy: by.name, changedAt: now, version: version + 1 })
    .where(eq(appraisal.id, appraisalId))
  await recordEvent(tx, {
    ...{ subject: 'appraisal', subjectId: appraisalId, event: change.event, by, now },
    projectId: change.toldInProject ? locked.projectId : null,
    data: { question: change.set?.question ?? locked.question, ...change.data },
  })
  return { ok: true }
}

const meanwhile = (locked: LockedAppraisal, content: StoredContent): AppraisalMeanwhile => ({
  ...{ sheet: sheetOf(content), version: locked.version },
  ...{ changedBy: locked.changedBy, changedAt: locked.changedAt.toISOString() },
})

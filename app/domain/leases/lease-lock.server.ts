import { and, asc, eq } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { lease, leaseExitStep, project } from '#db/schema.server'
import { type CommandResult, conflict, missing, type Refusal, stale } from '~/domain/command-result'
import { keepLeaseEnds } from '~/domain/decisions/lease-ends.server'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'

/** The lease as it stands, locked until the transaction ends; null where the actor has none such (R15). */
async function lockLease(tx: Transaction, id: number, by: Actor) {
  const [row] = await tx
    .select({ lease })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(eq(lease.id, id), projectInScope(by.scope)))
    .for('update', { of: lease })
  return row?.lease ?? null
}
export type LockedLease = NonNullable<Awaited<ReturnType<typeof lockLease>>>

export type OfLease = { leaseId: number; version: number; by: Actor; now: Date }
export type LeaseChange = {
  set?: Partial<typeof lease.$inferInsert>
  event: TimelineEvent
  data?: Record<string, unknown>
  clauseId?: number | null
}

/** Lock, look at the version and that it is still open, decide, write, tell: what every change of a lease has in common. */
export function changeLeaseRow(
  db: Executor,
  { leaseId, version, by, now }: OfLease,
  decide: (tx: Transaction, locked: LockedLease) => Promise<LeaseChange | Refusal>,
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockLease(tx, leaseId, by)
    if (!locked) return missing
    if (locked.version !== version) return stale({ version: locked.version })
    if (locked.closedOn !== null)
      return conflict({ field: null, key: 'leases.already-closed', context: { on: locked.closedOn } })
    const change = await decide(tx, locked)
    if ('ok' in change) return change
    await tx
      .update(lease)
      .set({ ...change.set, version: version + 1 })
      .where(eq(lease.id, leaseId))
    await recordEvent(tx, {
      subject: 'lease',
      subjectId: leaseId,
      projectId: locked.projectId,
      event: change.event,
      data: { service: locked.service, ...change.data },
      clauseId: change.clauseId,
      by,
      now,
    })
    await keepLeaseEnds(tx, { leaseIds: [leaseId], event: change.event, by, now })
    return { ok: true }
  })
}

/** The recorded steps of the exit kit. */
export const doneSteps = (tx: Transaction, leaseId: number) =>
  tx
    .select({ step: leaseExitStep.step, counted: leaseExitStep.counted })
    .from(leaseExitStep)
    .where(eq(leaseExitStep.leaseId, leaseId))
    .orderBy(asc(leaseExitStep.id))

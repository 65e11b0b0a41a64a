import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { directive, directiveProject, dueDecision, lease, leaseRenewal, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { STATE_CHANGING_KINDS } from '~/domain/directives/decision-kind'
import { closed } from './due-decisions.server'
import { notYetRecorded } from './halts.queries.server'
import type { Telling } from './pause-story.server'

/**
 * An order of a notice to pause, stop or keep renting that nobody has carried into the project yet: it proposes exactly
 * this. An order to keep renting is carried out by one lease that names its clause, whichever of its projects holds it.
 * Stands on `directive` joined with `directive_project` and `project`.
 */
export const isProposed: SQL = sql`(${directive.decision} = any(${sql.param([...STATE_CHANGING_KINDS])}::text[])
  and ${directive.completedOn} is null and ${project.phase} not in ('closed', 'stopped') and ${notYetRecorded}
  and not exists (
    select 1 from ${dueDecision} where ${dueDecision.directiveId} = ${directive.id}
      and ${dueDecision.projectId} = ${directiveProject.projectId}
      and ${dueDecision.question} = 'proposed-by-notice' and ${dueDecision.outcome} in ('continued', 'stopped'))
  and not (${directive.decision} = 'continue-rent' and exists (
    select 1 from ${lease} where ${lease.projectId} in (select of.project_id from directive_project of where of.directive_id = ${directive.id})
      and (${lease.clauseId} = ${directive.clauseId}
      or exists (select 1 from ${leaseRenewal} where ${leaseRenewal.leaseId} = ${lease.id} and ${leaseRenewal.clauseId} = ${directive.clauseId})))))`

/**
 * Brings the decisions that orders propose in line with the orders: one waits for each project of an order that is still
 * to be carried out, and what is proposed no longer is withdrawn. Called by whatever changes an order.
 */
export async function keepProposals(tx: Transaction, directiveIds: readonly number[], told: Telling): Promise<void> {
  if (directiveIds.length === 0) return
  const ofThese = inArray(directive.id, [...directiveIds])
  const proposed = await proposedPairs(tx, ofThese)
  const waiting = await tx
    .select({ id: dueDecision.id, directiveId: dueDecision.directiveId, projectId: dueDecision.projectId })
    .from(dueDecision)
    .where(
      and(
        inArray(dueDecision.directiveId, [...directiveIds]),
        eq(dueDecision.question, 'proposed-by-notice'),
        eq(dueDecision.state, 'waiting'),
      ),
    )
  const key = (pair: { directiveId: number | null; projectId: number }) => `${pair.directiveId} ${pair.projectId}`
  const open = new Set(waiting.map(key))
  const wanted = new Set(proposed.map(key))
  for (const pair of proposed.filter((one) => !open.has(key(one))))
    await tx.insert(dueDecision).values({
      ...{ question: 'proposed-by-notice', projectId: pair.projectId, directiveId: pair.directiveId },
      ...{ openedOn: dayAt(told.now), openedAt: told.now, isSample: pair.isSample },
    })
  const gone = waiting.filter((one) => !wanted.has(key(one))).map(({ id }) => id)
  if (gone.length === 0) return
  await tx
    .update(dueDecision)
    .set({ state: 'withdrawn', outcome: 'withdrawn', ...closed(told) })
    .where(inArray(dueDecision.id, gone))
}

/** As keepProposals, for every order to keep renting that a clause gives: called where a lease names the clause. */
export async function keepLeaseProposals(tx: Transaction, clauseId: number, told: Telling): Promise<void> {
  const orders = await tx
    .select({ id: directive.id })
    .from(directive)
    .where(and(eq(directive.clauseId, clauseId), eq(directive.decision, 'continue-rent')))
  await keepProposals(
    tx,
    orders.map(({ id }) => id),
    told,
  )
}

function proposedPairs(db: Executor, of: SQL) {
  return db
    .select({
      directiveId: directiveProject.directiveId,
      projectId: directiveProject.projectId,
      isSample: directive.isSample,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(project, eq(project.id, directiveProject.projectId))
    .where(and(of, isProposed))
}

/** Pauses that were taken back leave their orders to be carried out again. */
export async function reopenProposals(
  tx: Transaction,
  rows: readonly { directiveId: number | null }[],
  told: Telling,
): Promise<void> {
  await keepProposals(tx, [...new Set(rows.flatMap(({ directiveId }) => directiveId ?? []))], told)
}

/** All orders of a notice, once it is confirmed or taken back. */
export async function keepProposalsOfNotice(tx: Transaction, noticeId: number, told: Telling): Promise<void> {
  const rows = await tx.select({ id: directive.id }).from(directive).where(eq(directive.noticeId, noticeId))
  await keepProposals(
    tx,
    rows.map(({ id }) => id),
    told,
  )
}

import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { payment, project } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

/** Payments in the order of their ids, those taken back among them, for programs that walk all of them. */
export async function feedPayments(
  db: Executor,
  { after, limit, projectId, planYear }: { after: number; limit: number; projectId?: number; planYear?: number },
  scope: Scope,
) {
  const rows = await db
    .select({
      id: payment.id,
      projectId: payment.projectId,
      bidPackageId: payment.bidPackageId,
      contractId: payment.contractId,
      leaseId: payment.leaseId,
      sourceId: payment.sourceId,
      planYear: payment.planYear,
      paidOn: payment.paidOn,
      kind: payment.kind,
      amount: payment.amount,
      advanceRecovered: payment.advanceRecovered,
      documentNumber: payment.documentNumber,
      imported: payment.imported,
      reversed: sql<boolean>`${payment.reversedAt} is not null`,
    })
    .from(payment)
    .innerJoin(project, eq(project.id, payment.projectId))
    .where(
      and(
        gt(payment.id, after),
        projectInScope(scope),
        projectId ? eq(payment.projectId, projectId) : undefined,
        planYear ? eq(payment.planYear, planYear) : undefined,
      ),
    )
    .orderBy(asc(payment.id))
    .limit(limit + 1)
  return pageOf(rows, limit)
}

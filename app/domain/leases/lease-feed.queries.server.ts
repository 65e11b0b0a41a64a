import { and, asc, eq, gt } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { lease, project, supplier } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

export type LeaseFeed = { after: number; limit: number; projectId?: number }

/** Leases in the order of their ids, for programs that walk all of them. */
export async function feedLeases(db: Executor, asked: LeaseFeed, scope: Scope) {
  const { after, limit, projectId } = asked
  const rows = await db
    .select({
      id: lease.id,
      projectId: lease.projectId,
      service: lease.service,
      provider: supplier.name,
      onMarket: lease.onMarket,
      contractNumber: lease.contractNumber,
      signedOn: lease.signedOn,
      startsOn: lease.startsOn,
      endsOn: lease.endsOn,
      noticeBy: lease.noticeBy,
      feePeriod: lease.feePeriod,
      fee: lease.fee,
      vatBasisPoints: lease.vatBasisPoints,
      successorLeaseId: lease.successorLeaseId,
      successorProjectId: lease.successorProjectId,
      successorWords: lease.successorWords,
      closedOn: lease.closedOn,
      version: lease.version,
    })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(and(gt(lease.id, after), projectInScope(scope), projectId ? eq(lease.projectId, projectId) : undefined))
    .orderBy(asc(lease.id))
    .limit(limit + 1)
  return pageOf(rows, limit)
}

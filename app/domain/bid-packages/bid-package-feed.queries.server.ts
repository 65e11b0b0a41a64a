import { and, asc, eq, gt } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, project } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { BidPackageState } from './bid-package-terms'

export type BidPackageFeed = { after: number; limit: number; projectId?: number; state?: BidPackageState }

/** Packages in the order of their ids, for programs that walk all of them. */
export async function feedBidPackages(db: Executor, asked: BidPackageFeed, scope: Scope) {
  const { after, limit, projectId, state } = asked
  const rows = await db
    .select({
      id: bidPackage.id,
      projectId: bidPackage.projectId,
      planId: bidPackage.planId,
      ordinal: bidPackage.ordinal,
      name: bidPackage.name,
      value: bidPackage.value,
      method: bidPackage.method,
      mode: bidPackage.mode,
      field: bidPackage.field,
      contractType: bidPackage.contractType,
      plannedQuarter: bidPackage.plannedQuarter,
      state: bidPackage.state,
      stateSince: bidPackage.stateSince,
      networkNumber: bidPackage.networkNumber,
      networkVersion: bidPackage.networkVersion,
      retenderOfId: bidPackage.retenderOfId,
      updatedAt: bidPackage.updatedAt,
      version: bidPackage.version,
    })
    .from(bidPackage)
    .innerJoin(project, eq(project.id, bidPackage.projectId))
    .where(
      and(
        gt(bidPackage.id, after),
        projectInScope(scope),
        projectId ? eq(bidPackage.projectId, projectId) : undefined,
        state ? eq(bidPackage.state, state) : undefined,
      ),
    )
    .orderBy(asc(bidPackage.id))
    .limit(limit + 1)
  return pageOf(rows, limit)
}

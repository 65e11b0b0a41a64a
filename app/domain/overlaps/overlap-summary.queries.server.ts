import { and, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { decision, overlapCase } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { findOverlap } from './overlap-page.queries.server'
import { inForce, overlapInScope, standingInSql } from './overlap-scope.server'

/**
 * A case for a briefing: both projects with money and units, why they look alike, the verdict with its ground and day, and
 * what stopping either would avoid (dong). Pairs nobody called a duplicate are no matter for a meeting: null.
 */
export async function findOverlapSummary(db: Executor, id: number, asked: { day: string; scope: Scope }) {
  const page = await findOverlap(db, id, asked)
  return page?.verdict === 'duplicate' ? page : null
}

/** Duplicates that wait for a decision, the longest waiting first. */
export const listOverlapsToDecide = (db: Executor, { scope, limit }: { scope: Scope; limit: number }) =>
  db
    .select({ id: overlapCase.id, verdictOn: overlapCase.verdictOn })
    .from(overlapCase)
    .leftJoin(decision, inForce)
    .where(and(sql`${standingInSql} = 'to-decide'`, overlapInScope(db, scope)))
    .orderBy(overlapCase.verdictOn, overlapCase.id)
    .limit(limit)

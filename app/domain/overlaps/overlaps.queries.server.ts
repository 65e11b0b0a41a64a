import { and, asc, count, desc, eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { decision, overlapCase } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { fold } from '~/domain/vietnamese-text'
import { OVERLAP_PARTS, OVERLAPS_PER_PAGE, type OverlapFilter, type OverlapPart } from './overlap-filter'
import { first, inForce, overlapInScope, second, standingInSql } from './overlap-scope.server'

const MOST_OF_ONE = 20

/** A part of the list: a standing, or one of the verdicts with which a pair is settled. */
const partInSql = sql<OverlapPart>`case ${standingInSql} when 'settled' then ${overlapCase.verdict} else ${standingInSql} end`

const joined = (db: Executor, where: SQL | undefined) =>
  db
    .select({
      id: overlapCase.id,
      score: overlapCase.score,
      reasons: overlapCase.reasons,
      found: overlapCase.found,
      verdict: overlapCase.verdict,
      asksAgain: overlapCase.asksAgain,
      outcome: overlapCase.outcome,
      avoidedCost: decision.avoidedCost,
      standing: standingInSql,
      firstId: first.id,
      firstCode: first.code,
      firstName: first.name,
      secondId: second.id,
      secondCode: second.code,
      secondName: second.name,
    })
    .from(overlapCase)
    .innerJoin(first, eq(first.id, overlapCase.firstId))
    .innerJoin(second, eq(second.id, overlapCase.secondId))
    .leftJoin(decision, inForce)
    .where(where)
    // What waits for a person stands first, the likest before the others.
    .orderBy(
      asc(sql`array_position(array['to-decide', 'to-judge', 'decided', 'settled'], ${standingInSql})`),
      desc(overlapCase.score),
      asc(overlapCase.id),
    )

export type OverlapRow = Awaited<ReturnType<typeof joined>>[number]

/** Every word in the name or code of either project, accents or not (R18). */
const searched = (query: string): SQL[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
    .flatMap((word) => or(like(first.search, likePattern(word)), like(second.search, likePattern(word))) ?? [])

const matching = (db: Executor, { query, part, projectId }: OverlapFilter, scope: Scope) =>
  and(
    overlapInScope(db, scope),
    part ? sql`${partInSql} = ${part}` : undefined,
    projectId ? or(eq(overlapCase.firstId, projectId), eq(overlapCase.secondId, projectId)) : undefined,
    ...searched(query),
  )

/** One page of the pairs somebody may see. */
export function listOverlaps(db: Executor, filter: OverlapFilter, scope: Scope): Promise<OverlapRow[]> {
  return joined(db, matching(db, filter, scope))
    .limit(OVERLAPS_PER_PAGE)
    .offset((filter.page - 1) * OVERLAPS_PER_PAGE)
}

/** How many stand in each part; the other filters hold. */
export async function countOverlaps(
  db: Executor,
  filter: OverlapFilter,
  scope: Scope,
): Promise<Record<OverlapPart, number>> {
  const rows = await db
    .select({ part: partInSql, rows: count() })
    .from(overlapCase)
    .innerJoin(first, eq(first.id, overlapCase.firstId))
    .innerJoin(second, eq(second.id, overlapCase.secondId))
    .leftJoin(decision, inForce)
    .where(matching(db, { ...filter, part: null }, scope))
    .groupBy(sql`1`)
  const counts = Object.fromEntries(rows.map(({ part, rows: own }) => [part, own]))
  return Object.fromEntries(OVERLAP_PARTS.map((part) => [part, counts[part] ?? 0])) as Record<OverlapPart, number>
}

/** The pair that a decision settled, where the reader may see it; null for decisions on anything else. */
export async function findOverlapDecidedBy(db: Executor, decisionId: number, scope: Scope): Promise<OverlapRow | null> {
  const [row] = await joined(db, and(overlapInScope(db, scope), eq(overlapCase.decisionId, decisionId))).limit(1)
  return row ?? null
}

/** Pairs of one project, what waits first. */
export const listOverlapsOf = (db: Executor, projectId: number, scope: Scope): Promise<OverlapRow[]> =>
  joined(
    db,
    and(overlapInScope(db, scope), or(eq(overlapCase.firstId, projectId), eq(overlapCase.secondId, projectId))),
  ).limit(MOST_OF_ONE)

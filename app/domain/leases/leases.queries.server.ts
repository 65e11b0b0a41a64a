import { and, asc, count, eq, isNotNull, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { lease, project, supplier } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import { addMonths, feeWithVat } from './lease-fee'
import { LEASES_PER_PAGE, type LeaseFilter } from './lease-filter'
import { HORIZONS, type Horizon } from './lease-standing'

/** Something follows when it ends. */
export const hasSuccessor = sql<boolean>`(lease.successor_lease_id is not null or lease.successor_project_id is not null
  or lease.successor_words is not null)`

const columns = {
  id: lease.id,
  service: lease.service,
  projectId: lease.projectId,
  projectCode: project.code,
  projectName: project.name,
  provider: supplier.name,
  startsOn: lease.startsOn,
  endsOn: lease.endsOn,
  noticeBy: lease.noticeBy,
  closedOn: lease.closedOn,
  feePeriod: lease.feePeriod,
  fee: lease.fee,
  vatBasisPoints: lease.vatBasisPoints,
  successorWords: lease.successorWords,
  successorLeaseId: lease.successorLeaseId,
  successorProject: sql<string | null>`(select p.code from project p where p.id = lease.successor_project_id)`,
  hasSuccessor,
  isSample: lease.isSample,
}

/** Every word in service, contract number or provider, accents or not (R18). */
const searched = (query: string): SQL[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
    .flatMap((word) => or(like(lease.search, likePattern(word)), like(supplier.search, likePattern(word))) ?? [])

/** First and last day a lease of the horizon may end on; the same bounds as `horizonOf`. */
function endsWithin(horizon: Horizon, day: string): SQL | undefined {
  if (horizon === 'past') return sql`${lease.endsOn} < ${day}::date`
  const months = ['3', '6', '12', '18']
  const at = months.indexOf(horizon)
  const after = at <= 0 ? (at === 0 ? addDays(day, -1) : addMonths(day, 18)) : addMonths(day, Number(months[at - 1]))
  const until = at < 0 ? null : addMonths(day, Number(horizon))
  return and(sql`${lease.endsOn} > ${after}::date`, until ? sql`${lease.endsOn} <= ${until}::date` : undefined)
}

const matching = (filter: LeaseFilter, day: string, scope: Scope) =>
  and(
    projectInScope(scope),
    filter.closed ? isNotNull(lease.closedOn) : isNull(lease.closedOn),
    filter.horizon ? endsWithin(filter.horizon, day) : undefined,
    filter.projectId ? eq(lease.projectId, filter.projectId) : undefined,
    ...searched(filter.query),
  )

/** One page of the leases, those that end soonest first. */
export async function listLeases(db: Executor, filter: LeaseFilter, day: string, scope: Scope) {
  const where = matching(filter, day, scope)
  const [total] = await db
    .select({ rows: count() })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(where)
  const rows = await db
    .select(columns)
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(where)
    .orderBy(asc(lease.endsOn), asc(lease.id))
    .limit(LEASES_PER_PAGE)
    .offset((filter.page - 1) * LEASES_PER_PAGE)
  return { rows: rows.map((row) => ({ ...row, feeWithVat: feeWithVat(row) })), total: total?.rows ?? 0 }
}
export type LeaseRow = Awaited<ReturnType<typeof listLeases>>['rows'][number]

export type LeaseCounts = Record<Horizon, number> & { open: number; closed: number }

/** How many end within each horizon, the closed ones apart; the other filters hold. */
export async function countLeases(db: Executor, filter: LeaseFilter, day: string, scope: Scope): Promise<LeaseCounts> {
  const within = (horizon: Horizon) =>
    sql<number>`(count(*) filter (where ${and(isNull(lease.closedOn), endsWithin(horizon, day))}))::int`
  const [row] = await db
    .select({
      open: sql<number>`(count(*) filter (where ${lease.closedOn} is null))::int`,
      closed: sql<number>`(count(*) filter (where ${lease.closedOn} is not null))::int`,
      ...(Object.fromEntries(HORIZONS.map((horizon) => [horizon, within(horizon)])) as Record<Horizon, SQL<number>>),
    })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(
      and(
        projectInScope(scope),
        filter.projectId ? eq(lease.projectId, filter.projectId) : undefined,
        ...searched(filter.query),
      ),
    )
  if (!row) throw new Error('A count has one row')
  return row
}

/** All leases of one project, open ones first. Who may see the project may see them. */
export async function listProjectLeases(db: Executor, projectId: number) {
  const rows = await db
    .select(columns)
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(eq(lease.projectId, projectId))
    .orderBy(sql`${lease.closedOn} is not null`, asc(lease.endsOn), asc(lease.id))
    .limit(100)
  return rows.map((row) => ({ ...row, feeWithVat: feeWithVat(row) }))
}

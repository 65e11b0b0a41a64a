import { and, asc, count, desc, eq, like, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, informationSystem, lease, notice, project, supplier, systemUnit } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { fold } from '~/domain/vietnamese-text'
import { systemInScope } from './system-scope.server'
import { SYSTEM_STATES, type SystemState } from './system-terms'
import { SYSTEMS_PER_PAGE, type SystemsView } from './systems-view'

export type SystemsQuestion = { view: SystemsView; scope: Scope; asOf: string }

function matching({ view, scope }: SystemsQuestion): (SQL | undefined)[] {
  const words = fold(view.q).split(/\s+/).filter(Boolean).slice(0, 12)
  return [
    systemInScope(scope),
    ...words.map((word) => like(informationSystem.search, likePattern(word))),
    view.field ? eq(informationSystem.field, view.field) : undefined,
    view.unit
      ? sql`(${informationSystem.ownerId} = ${view.unit} or exists (select 1 from ${systemUnit}
          where ${systemUnit.systemId} = ${informationSystem.id} and ${systemUnit.organisationId} = ${view.unit}))`
      : undefined,
  ]
}

/** One page of the systems by name: whose each is, who keeps it, how many use it, how many of its interfaces are broken. */
export function listSystems(db: Executor, question: SystemsQuestion) {
  const { view, asOf } = question
  return listed(db, asOf, [...matching(question), view.state ? eq(informationSystem.state, view.state) : undefined])
    .limit(SYSTEMS_PER_PAGE)
    .offset((view.page - 1) * SYSTEMS_PER_PAGE)
}

/** The systems that a project brought, or that run on a lease. */
export function listSystemsOf(
  db: Executor,
  { of, scope, asOf }: { of: { projectId: number } | { leaseId: number }; scope: Scope; asOf: string },
) {
  const tied =
    'projectId' in of ? eq(informationSystem.projectId, of.projectId) : eq(informationSystem.leaseId, of.leaseId)
  return listed(db, asOf, [systemInScope(scope), tied]).limit(SYSTEMS_PER_PAGE)
}

/** Rows of the list by name, of the systems that all conditions hold for. */
function listed(db: Executor, asOf: string, conditions: (SQL | undefined)[]) {
  const joined = (state: SQL) => sql<number>`(select count(*)::integer from system_interface i
    where (i.from_id = ${informationSystem.id} or i.to_id = ${informationSystem.id}) and ${state})`
  return db
    .select({
      ...columnsOn(asOf),
      units: sql<number>`(select count(*)::integer from ${systemUnit} where ${systemUnit.systemId} = ${informationSystem.id})`,
      interfaces: joined(sql`true`),
      broken: joined(sql`i.state in ('broken', 'none')`),
    })
    .from(informationSystem)
    .leftJoin(supplier, eq(supplier.id, informationSystem.supplierId))
    .leftJoin(project, eq(project.id, informationSystem.projectId))
    .leftJoin(lease, eq(lease.id, informationSystem.leaseId))
    .where(and(...conditions))
    .orderBy(sql`vn_sort(${informationSystem.name}) collate "C"`, asc(informationSystem.id))
}
export type SystemRow = Awaited<ReturnType<typeof listSystems>>[number]

/** How many stand in each state; the other filters hold. */
export async function countSystems(db: Executor, question: SystemsQuestion): Promise<Record<SystemState, number>> {
  const rows = await db
    .select({ state: informationSystem.state, n: count() })
    .from(informationSystem)
    .where(and(...matching(question)))
    .groupBy(informationSystem.state)
  const counts = Object.fromEntries(SYSTEM_STATES.map((state) => [state, 0])) as Record<SystemState, number>
  for (const { state, n } of rows) counts[state] = n
  return counts
}

/** One system with what it hangs on; null where there is none for this person (R15). */
export async function findSystem(db: Executor, { id, scope, asOf }: { id: number; scope: Scope; asOf: string }) {
  const [row] = await db
    .select({
      ...columnsOn(asOf),
      leaseService: lease.service,
      clauseSection: clause.section,
      clauseNotice: notice.numberSymbol,
    })
    .from(informationSystem)
    .leftJoin(supplier, eq(supplier.id, informationSystem.supplierId))
    .leftJoin(project, eq(project.id, informationSystem.projectId))
    .leftJoin(lease, eq(lease.id, informationSystem.leaseId))
    .leftJoin(clause, eq(clause.id, informationSystem.clauseId))
    .leftJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(informationSystem.id, id), systemInScope(scope)))
  return row ?? null
}
export type SystemPage = NonNullable<Awaited<ReturnType<typeof findSystem>>>

const MOST_OPTIONS = 500

/** Names of systems to choose from: the other end of an interface. */
export const listSystemNames = (db: Executor, scope: Scope) =>
  db
    .select({ id: informationSystem.id, name: informationSystem.name })
    .from(informationSystem)
    .where(systemInScope(scope))
    .orderBy(sql`vn_sort(${informationSystem.name}) collate "C"`)
    .limit(MOST_OPTIONS)

/** Core systems that have a board, the one with the most units first. */
export function listCoreSystems(db: Executor, { scope, asOf }: { scope: Scope; asOf: string }) {
  const units = sql<number>`(select count(*)::integer from ${systemUnit} where ${systemUnit.systemId} = ${informationSystem.id})`
  return db
    .select({ ...columnsOn(asOf), units })
    .from(informationSystem)
    .leftJoin(supplier, eq(supplier.id, informationSystem.supplierId))
    .leftJoin(project, eq(project.id, informationSystem.projectId))
    .where(and(eq(informationSystem.isCore, true), systemInScope(scope)))
    .orderBy(desc(units), asc(informationSystem.id))
    .limit(MOST_OPTIONS)
}

const columnsOn = (asOf: string) => ({
  id: informationSystem.id,
  name: informationSystem.name,
  kind: informationSystem.kind,
  field: informationSystem.field,
  ownerId: informationSystem.ownerId,
  owner: shortNameOn(informationSystem.ownerId, asOf),
  supplierId: informationSystem.supplierId,
  supplier: supplier.name,
  projectId: informationSystem.projectId,
  projectCode: project.code,
  projectName: project.name,
  leaseId: informationSystem.leaseId,
  state: informationSystem.state,
  since: informationSystem.since,
  contractEndsOn: informationSystem.contractEndsOn,
  yearlyCost: informationSystem.yearlyCost,
  hosting: informationSystem.hosting,
  holds: informationSystem.holds,
  isCore: informationSystem.isCore,
  clauseId: informationSystem.clauseId,
  isSample: informationSystem.isSample,
  version: informationSystem.version,
})

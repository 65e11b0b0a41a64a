import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, directiveProject, notice, project } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { asksDirectives, portfolioConditions } from './portfolio-conditions.server'
import { directiveFacts, existsOn, openOn } from './portfolio-facts.server'
import type { PortfolioFilter } from './portfolio-filter'
import { groupKey, ORDERED_BY_DIRECTIVES, portfolioOrder } from './portfolio-order.server'
import type { PortfolioGrouping, PortfolioView } from './portfolio-view'
import { ORDER_KINDS, type OrderKind } from './project-order'
import { projectInScope } from './project-scope.server'

/** How a screen asks: the view, the day it speaks of (ISO) and what the reader may see. */
type Asked<V> = { view: V; day: string; scope: Scope }
type Ordered = PortfolioFilter & Pick<PortfolioView, 'sort' | 'by'>

/** The last order on a project, and the one that is in force if one is. */
type OrderShown = {
  directiveId: number
  decision: string
  notice: string | null
  noticeId: number
  clauseId: number
  section: string
  on: string | null
}
export type OrderInForceShown = OrderShown & { decision: OrderKind; condition: string | null }

/** Ids of the projects of a view in its order; all of them, or one page. */
export async function listPortfolioIds(
  db: Executor,
  { view, day, scope }: Asked<Ordered>,
  page?: { size: number; page: number },
): Promise<number[]> {
  const rows = await pageOfIds(db, { view, day, scope }, page)
  return rows.map((row) => row.id)
}

function pageOfIds(db: Executor, { view, day, scope }: Asked<Ordered>, page?: { size: number; page: number }) {
  const facts = directiveFacts(db, day, scope)
  const looksAtDirectives = asksDirectives(view) || ORDERED_BY_DIRECTIVES.includes(view.sort.column)
  const query = db.select({ id: project.id }).from(project).$dynamic()
  if (looksAtDirectives) query.leftJoin(facts, eq(facts.projectId, project.id))
  query.where(portfolioConditions(view, day, scope, facts)).orderBy(portfolioOrder(view, day, facts))
  if (page) query.limit(page.size).offset((page.page - 1) * page.size)
  return query
}

/**
 * The rows of one page, in one statement: the page's ids are found first, so that names, counts and orders are only looked
 * up for the rows that are shown.
 */
export async function listPortfolio(db: Executor, asked: Asked<PortfolioView>) {
  const ids = await listPortfolioIds(db, asked, asked.view)
  return ids.length === 0 ? [] : listPortfolioRows(db, { ids, ...asked })
}

/** Everything a row shows, for the given projects in the given order. */
export function listPortfolioRows(db: Executor, asked: { ids: readonly number[]; day: string; scope: Scope }) {
  const { ids, day, scope } = asked
  const facts = directiveFacts(db, day, scope, inArray(directiveProject.projectId, [...ids]))
  const given = sql.param([...ids])
  return db
    .select({
      id: project.id,
      code: project.code,
      name: project.name,
      kind: project.kind,
      field: project.field,
      ownerId: project.ownerId,
      owner: shortNameOn(project.ownerId, day),
      pmu: sql<string | null>`${shortNameOn(project.pmuId, day)}`,
      group: project.group,
      phase: project.phase,
      decisionNumber: project.decisionNumber,
      decidedOn: project.decidedOn,
      regime: project.regime,
      totalInvestment: project.totalInvestment,
      plannedStart: project.plannedStart,
      plannedEnd: project.plannedEnd,
      actualStart: project.actualStart,
      actualEnd: project.actualEnd,
      pace: project.pace,
      paceReason: project.paceReason,
      declaredHealth: project.declaredHealth,
      declaredHealthOn: project.declaredHealthOn,
      isSample: project.isSample,
      openDirectives: sql<number>`coalesce(${facts.openDirectives}, 0)`,
      overdueDirectives: sql<number>`coalesce(${facts.overdueDirectives}, 0)`,
      oldestOverdueOn: facts.oldestOverdueOn,
      nextDueOn: facts.nextDueOn,
      halted: sql<boolean>`coalesce(${facts.halted}, false)`,
      lastOrder: latestOrder<OrderShown>(day),
      orderInForce: latestOrder<OrderInForceShown>(
        day,
        and(inArray(directive.decision, [...ORDER_KINDS]), openOn(day)),
        sql`array_position(array['stop', 'pause', 'continue-rent'], ${directive.decision}),`,
      ),
    })
    .from(project)
    .leftJoin(facts, eq(facts.projectId, project.id))
    .where(inArray(project.id, [...ids]))
    .orderBy(sql`array_position(${given}::integer[], ${project.id})`)
}

export type PortfolioRow = Awaited<ReturnType<typeof listPortfolioRows>>[number]

/** The newest directive of a project by its notice, as one JSON value. */
function latestOrder<T>(day: string, only?: SQL, firstBy = sql``): SQL<T | null> {
  return sql<T | null>`(
    select json_build_object('directiveId', ${directive.id}, 'decision', ${directive.decision},
      'notice', ${notice.numberSymbol}, 'noticeId', ${notice.id}, 'clauseId', ${clause.id},
      'section', ${clause.section}, 'on', ${directive.issuedOn}, 'condition', ${directive.condition})
    from ${directiveProject}
    join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
    join ${notice} on ${eq(notice.id, directive.noticeId)}
    join ${clause} on ${eq(clause.id, directive.clauseId)}
    where ${and(eq(directiveProject.projectId, project.id), existsOn(day), only)}
    order by ${firstBy} ${directive.issuedOn} desc nulls last, ${directive.ordinal}
    limit 1)`
}

export type PortfolioSums = { count: number; total: bigint }
export type PortfolioGroup = PortfolioSums & { key: string; label: string | null }

/** Count and sums over the whole filter, and for each group of it, in one statement. Amounts in dong. */
export async function sumPortfolio(
  db: Executor,
  { view, day, scope }: Asked<PortfolioFilter & { by: PortfolioGrouping | null }>,
): Promise<{ all: PortfolioSums; groups: PortfolioGroup[] }> {
  const facts = directiveFacts(db, day, scope)
  const key = view.by ? groupKey(view.by) : sql<string>`''`
  const label =
    view.by === 'owner' ? sql<string | null>`${shortNameOn(sql`max(${project.ownerId})`, day)}` : sql<null>`null`
  const query = db
    .select({
      key,
      label,
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(facts, eq(facts.projectId, project.id))
  const rows = await query.where(portfolioConditions(view, day, scope, facts)).groupBy(sql`1`)
  const all = { count: 0, total: 0n }
  for (const row of rows) {
    all.count += row.count
    all.total += row.total
  }
  return { all, groups: view.by ? rows : [] }
}

/** How many projects of the filter stand in each phase, whatever phases the filter itself asks for. */
export async function countByPhase(db: Executor, { view, day, scope }: Asked<PortfolioFilter>) {
  const facts = directiveFacts(db, day, scope)
  const wide = { ...view, phase: [] }
  const query = db
    .select({
      phase: project.phase,
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(facts, eq(facts.projectId, project.id))
  return query.where(portfolioConditions(wide, day, scope, facts)).groupBy(project.phase)
}

/** All rows of a view in its order, some hundred at a time: an export holds no more than one batch. */
export async function* streamPortfolio(db: Executor, asked: Asked<PortfolioView>, batch = 500) {
  const ids = await listPortfolioIds(db, asked)
  for (let from = 0; from < ids.length; from += batch)
    yield listPortfolioRows(db, { ...asked, ids: ids.slice(from, from + batch) })
}

/** Organisations that own a project, for the filter; what the reader may not see is not offered. */
export function listOwners(db: Executor, { day, scope }: { day: string; scope: Scope }) {
  const owned = db
    .select({ id: project.ownerId, count: sql<number>`count(*)::int`.as('count') })
    .from(project)
    .where(projectInScope(scope))
    .groupBy(project.ownerId)
    .as('owned')
  const name = shortNameOn(owned.id, day)
  return db.select({ id: owned.id, name, count: owned.count }).from(owned).orderBy(sql`vn_sort(${name}) collate "C"`)
}

import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, directiveProject, notice, project } from '#db/schema.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { asksDirectives, portfolioConditions } from './portfolio-conditions.server'
import { facts, factsOn, ofProject } from './portfolio-facts.server'
import type { PortfolioFilter } from './portfolio-filter'
import { groupKey, ORDERED_BY_DIRECTIVES, portfolioOrder } from './portfolio-order.server'
import type { PortfolioGrouping, PortfolioView } from './portfolio-view'
import { ORDER_KINDS, type OrderKind } from './project-order'
import { projectInScope } from './project-scope.server'

/** How a screen asks: the view, the directives of the day it speaks of, and what the reader may see. */
type Asked<V> = { view: V; on: DirectivesOnDay; scope: Scope }
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
  { view, on, scope }: Asked<Ordered>,
  page?: { size: number; page: number },
): Promise<number[]> {
  const rows = await pageOfIds(db, { view, on, scope }, page)
  return rows.map((row) => row.id)
}

function pageOfIds(db: Executor, { view, on, scope }: Asked<Ordered>, page?: { size: number; page: number }) {
  const looksAtDirectives = asksDirectives(view) || ORDERED_BY_DIRECTIVES.includes(view.sort.column)
  const query = db.select({ id: project.id }).from(project).$dynamic()
  if (looksAtDirectives) query.leftJoin(factsOn(on, scope), ofProject)
  query.where(portfolioConditions(view, on, scope)).orderBy(portfolioOrder(view, on.day))
  if (page) query.limit(page.size).offset((page.page - 1) * page.size)
  return query
}

/**
 * The rows of one page, in two statements however long the portfolio: first the ids of the page, then names, counts and
 * orders for the rows that are shown and no others.
 */
export async function listPortfolio(db: Executor, asked: Asked<PortfolioView>) {
  const ids = await listPortfolioIds(db, asked, asked.view)
  return ids.length === 0 ? [] : listPortfolioRows(db, { ids, ...asked })
}

/** Everything a row shows, for the given projects in the given order. */
export function listPortfolioRows(db: Executor, asked: { ids: readonly number[]; on: DirectivesOnDay; scope: Scope }) {
  const { ids, on, scope } = asked
  const { day } = on
  const ofThese = factsOn(on, scope, inArray(directiveProject.projectId, [...ids]))
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
      openDirectives: facts.openDirectives,
      overdueDirectives: facts.overdueDirectives,
      oldestOverdueOn: facts.oldestOverdueOn,
      nextDueOn: facts.nextDueOn,
      halted: facts.halted,
      lastOrder: latestOrder<OrderShown>(sql`(${on.open} or ${on.done})`),
      orderInForce: latestOrder<OrderInForceShown>(
        and(inArray(directive.decision, [...ORDER_KINDS]), on.open),
        sql`array_position(array['stop', 'pause', 'continue-rent'], ${directive.decision}),`,
      ),
    })
    .from(project)
    .leftJoin(ofThese, ofProject)
    .where(inArray(project.id, [...ids]))
    .orderBy(sql`array_position(${given}::integer[], ${project.id})`)
}

export type PortfolioRow = Awaited<ReturnType<typeof listPortfolioRows>>[number]

/** The newest directive of a project by its notice, as one JSON value. */
function latestOrder<T>(only?: SQL, firstBy = sql``): SQL<T | null> {
  return sql<T | null>`(
    select json_build_object('directiveId', ${directive.id}, 'decision', ${directive.decision},
      'notice', ${notice.numberSymbol}, 'noticeId', ${notice.id}, 'clauseId', ${clause.id},
      'section', ${clause.section}, 'on', ${directive.issuedOn}, 'condition', ${directive.condition})
    from ${directiveProject}
    join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
    join ${notice} on ${eq(notice.id, directive.noticeId)}
    join ${clause} on ${eq(clause.id, directive.clauseId)}
    where ${and(eq(directiveProject.projectId, project.id), only)}
    order by ${firstBy} ${directive.issuedOn} desc nulls last, ${directive.ordinal}
    limit 1)`
}

export type PortfolioSums = { count: number; total: bigint }
export type PortfolioGroup = PortfolioSums & { key: string; label: string | null }

/** Count and sums over the whole filter, and for each group of it, in one statement. Amounts in dong. */
export async function sumPortfolio(
  db: Executor,
  { view, on, scope }: Asked<PortfolioFilter & { by: PortfolioGrouping | null }>,
): Promise<{ all: PortfolioSums; groups: PortfolioGroup[] }> {
  const key = view.by ? groupKey(view.by) : sql<string>`''`
  const label =
    view.by === 'owner' ? sql<string | null>`${shortNameOn(sql`max(${project.ownerId})`, on.day)}` : sql<null>`null`
  const query = db
    .select({
      key,
      label,
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  const rows = await query.where(portfolioConditions(view, on, scope)).groupBy(sql`1`)
  const all = { count: 0, total: 0n }
  for (const row of rows) {
    all.count += row.count
    all.total += row.total
  }
  return { all, groups: view.by ? rows : [] }
}

/** How many projects of the filter stand in each phase, whatever phases the filter itself asks for. */
export async function countByPhase(db: Executor, { view, on, scope }: Asked<PortfolioFilter>) {
  const wide = { ...view, phase: [] }
  const query = db
    .select({
      phase: project.phase,
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  return query.where(portfolioConditions(wide, on, scope)).groupBy(project.phase)
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

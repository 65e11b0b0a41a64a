import { and, eq, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, directiveProject, notice, project } from '#db/schema.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import { notYetRecorded } from '~/domain/pauses/halts.queries.server'
import { pausesOn } from '~/domain/pauses/open-pauses.server'
import type { PauseFacts } from '~/domain/pauses/pause-facts'
import type { Scope } from '~/domain/people/actor'
import { regimeName } from '~/domain/regimes/regime-name.server'
import { asksDirectives, asksMoney, asksPlans, portfolioConditions } from './portfolio-conditions.server'
import { facts, factsOn, haltedOn, ofProject } from './portfolio-facts.server'
import type { PortfolioFilter } from './portfolio-filter'
import { isMoneyColumn, money, moneyOn, ofProjectMoney } from './portfolio-money.server'
import { ORDERED_BY_DIRECTIVES, ORDERED_BY_PLANS, portfolioOrder } from './portfolio-order.server'
import { phaseOnDay } from './portfolio-phase.server'
import { ofProjectPlans, plansColumns, plansOn } from './portfolio-plans.server'
import type { PortfolioView } from './portfolio-view'
import { onDay } from './project-on-day'
import { ORDER_KINDS, type OrderKind } from './project-order'

/** How a screen asks: the view, the directives of the day it speaks of, and what the reader may see. */
export type Asked<V> = { view: V; on: DirectivesOnDay; scope: Scope }
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

const looksAtMoney = (view: Ordered) => asksMoney(view) || isMoneyColumn(view.sort.column)
const looksAtDirectives = (view: Ordered) => asksDirectives(view) || ORDERED_BY_DIRECTIVES.includes(view.sort.column)
const looksAtPlans = (view: Ordered) => asksPlans(view) || ORDERED_BY_PLANS.includes(view.sort.column)

function pageOfIds(db: Executor, { view, on, scope }: Asked<Ordered>, page?: { size: number; page: number }) {
  const query = db.select({ id: project.id }).from(project).$dynamic()
  if (looksAtDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  if (looksAtPlans(view)) query.leftJoin(plansOn(on.day), ofProjectPlans)
  if (looksAtMoney(view)) query.leftJoin(moneyOn(on.day, { sources: view.source }), ofProjectMoney)
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
  return ids.length === 0 ? [] : listPortfolioRows(db, { ids, ...asked, sources: asked.view.source })
}

/** Everything a row shows, for the given projects in the given order; its money of all sources or of those asked for. */
export async function listPortfolioRows(
  db: Executor,
  asked: { ids: readonly number[]; on: DirectivesOnDay; scope: Scope; sources?: readonly number[] },
) {
  const { ids, on, scope, sources } = asked
  const { day } = on
  const ofThese = factsOn(on, scope, inArray(directiveProject.projectId, [...ids]))
  const given = sql.param([...ids])
  const rows = await db
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
      regimeName,
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
      ...money,
      ...plansColumns(day),
      openDirectives: facts.openDirectives,
      overdueDirectives: facts.overdueDirectives,
      oldestOverdueOn: facts.oldestOverdueOn,
      nextDueOn: facts.nextDueOn,
      halted: haltedOn(day),
      pauses: pausesOn<PauseFacts[]>(day),
      lastOrder: latestOrder<OrderShown>(sql`(${on.open} or ${on.done})`),
      orderInForce: latestOrder<OrderInForceShown>(
        and(
          inArray(directive.decision, [...ORDER_KINDS]),
          on.open,
          or(eq(directive.decision, 'continue-rent'), notYetRecorded),
        ),
        sql`array_position(array['stop', 'pause', 'continue-rent'], ${directive.decision}),`,
      ),
    })
    .from(project)
    .leftJoin(ofThese, ofProject)
    .leftJoin(moneyOn(day, { ids, sources }), ofProjectMoney)
    .leftJoin(plansOn(day, ids), ofProjectPlans)
    .where(inArray(project.id, [...ids]))
    .orderBy(sql`array_position(${given}::integer[], ${project.id})`)
  return rows.map((row) => onDay(row, day))
}

export type PortfolioRow = Awaited<ReturnType<typeof listPortfolioRows>>[number]

/** The newest directive of a project by its notice, as one JSON value. The one is chosen before its notice is looked up. */
function latestOrder<T>(only?: SQL, firstBy = sql``): SQL<T | null> {
  return sql<T | null>`(
    select json_build_object('directiveId', ${directive.id}, 'decision', ${directive.decision},
      'notice', ${notice.numberSymbol}, 'noticeId', ${notice.id}, 'clauseId', ${clause.id},
      'section', ${clause.section}, 'on', ${directive.issuedOn}, 'condition', ${directive.condition})
    from (
      select ${directive}.* from ${directiveProject}
      join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
      where ${and(eq(directiveProject.projectId, project.id), only)}
      order by ${firstBy} ${directive.issuedOn} desc nulls last, ${directive.ordinal}
      limit 1) ${directive}
    join ${notice} on ${eq(notice.id, directive.noticeId)}
    join ${clause} on ${eq(clause.id, directive.clauseId)})`
}

/** Ids of the first projects of each phase, in the order of the view: what a board shows. */
export async function listBoardIds(db: Executor, { view, on, scope }: Asked<Ordered>, each = 30): Promise<number[]> {
  const order = portfolioOrder({ ...view, by: null }, on.day)
  const place = sql<number>`row_number() over (partition by ${phaseOnDay(on.day)} order by ${order})`.as('place')
  const query = db.select({ id: project.id, place }).from(project).$dynamic()
  if (looksAtDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  if (looksAtPlans(view)) query.leftJoin(plansOn(on.day), ofProjectPlans)
  if (looksAtMoney(view)) query.leftJoin(moneyOn(on.day, { sources: view.source }), ofProjectMoney)
  const placed = query.where(portfolioConditions(view, on, scope)).as('placed')
  const rows = await db.select({ id: placed.id }).from(placed).where(lte(placed.place, each)).orderBy(placed.place)
  return rows.map((row) => row.id)
}

/** All rows of a view in its order, some hundred at a time: an export holds no more than one batch. */
export async function* streamPortfolio(db: Executor, asked: Asked<PortfolioView>, batch = 500) {
  const ids = await listPortfolioIds(db, asked)
  for (let from = 0; from < ids.length; from += batch)
    yield listPortfolioRows(db, { ...asked, ids: ids.slice(from, from + batch), sources: asked.view.source })
}

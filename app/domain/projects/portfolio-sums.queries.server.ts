import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import type { Asked } from './portfolio.queries.server'
import type { PortfolioColumn } from './portfolio-columns'
import { asksDirectives, asksMoney, asksPlans, portfolioConditions } from './portfolio-conditions.server'
import { factsOn, ofProject } from './portfolio-facts.server'
import type { PortfolioFilter } from './portfolio-filter'
import { isMoneyColumn, moneyOn, ofProjectMoney } from './portfolio-money.server'
import { groupKey } from './portfolio-order.server'
import { phaseOnDay } from './portfolio-phase.server'
import { ofProjectPlans, plansOn } from './portfolio-plans.server'
import type { PortfolioGrouping } from './portfolio-view'
import { projectInScope } from './project-scope.server'

export type PortfolioSums = { count: number; total: bigint; yearPlan: bigint; disbursed: bigint; yearLeft: bigint }
export type PortfolioGroup = PortfolioSums & { key: string; label: string | null }

/** Count and sums over the whole filter, and for each group of it, in one statement. Amounts in dong. */
export async function sumPortfolio(
  db: Executor,
  { view, on, scope }: Asked<PortfolioFilter & { by: PortfolioGrouping | null; cols?: readonly PortfolioColumn[] }>,
): Promise<{ all: PortfolioSums; groups: PortfolioGroup[] }> {
  const withMoney = asksMoney(view) || (view.cols ?? []).some(isMoneyColumn)
  const ofMoney = (figure: string) =>
    withMoney ? sql`coalesce(sum(${sql.raw(figure)}), 0)::text`.mapWith(BigInt) : sql`'0'`.mapWith(BigInt)
  const key = view.by ? groupKey(view.by, on.day) : sql<string>`''`
  const label =
    view.by === 'owner' ? sql<string | null>`${shortNameOn(sql`max(${project.ownerId})`, on.day)}` : sql<null>`null`
  const query = db
    .select({
      key,
      label,
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
      yearPlan: ofMoney('money.planned'),
      disbursed: ofMoney('money.disbursed'),
      yearLeft: ofMoney('money.planned - money.carried - money.disbursed'),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  if (asksPlans(view)) query.leftJoin(plansOn(on.day), ofProjectPlans)
  if (withMoney) query.leftJoin(moneyOn(on.day, { sources: view.source }), ofProjectMoney)
  const rows = await query.where(portfolioConditions(view, on, scope)).groupBy(sql`1`)
  const all = { count: 0, total: 0n, yearPlan: 0n, disbursed: 0n, yearLeft: 0n }
  for (const row of rows) {
    all.count += row.count
    all.total += row.total
    all.yearPlan += row.yearPlan
    all.disbursed += row.disbursed
    all.yearLeft += row.yearLeft
  }
  return { all, groups: view.by ? rows : [] }
}

/** How many projects of the filter stand in each phase, whatever phases the filter itself asks for. */
export async function countByPhase(db: Executor, { view, on, scope }: Asked<PortfolioFilter>) {
  const wide = { ...view, phase: [] }
  const query = db
    .select({
      phase: phaseOnDay(on.day),
      count: sql<number>`count(*)::int`,
      total: sql`coalesce(sum(${project.totalInvestment}), 0)::text`.mapWith(BigInt),
    })
    .from(project)
    .$dynamic()
  if (asksDirectives(view)) query.leftJoin(factsOn(on, scope), ofProject)
  if (asksPlans(view)) query.leftJoin(plansOn(on.day), ofProjectPlans)
  if (asksMoney(view)) query.leftJoin(moneyOn(on.day, { sources: view.source }), ofProjectMoney)
  return query.where(portfolioConditions(wide, on, scope)).groupBy(sql`1`)
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

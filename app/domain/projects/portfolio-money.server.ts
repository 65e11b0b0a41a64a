import { eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { allocation, carryOver, payment, project } from '#db/schema.server'
import { fiscalYearOf } from '~/domain/fiscal-year'
import type { PortfolioColumn } from './portfolio-columns'

/** The fiscal year of the day as columns of a table to join by `money.project_id`; year-plan.ts says what each means. */
export const money = {
  yearPlan: sql<bigint>`coalesce(money.planned, 0)::text`.mapWith(BigInt),
  disbursed: sql<bigint>`coalesce(money.disbursed, 0)::text`.mapWith(BigInt),
  yearLeft:
    sql<bigint>`(coalesce(money.planned, 0) - coalesce(money.carried, 0) - coalesce(money.disbursed, 0))::text`.mapWith(
      BigInt,
    ),
}

export const ofProjectMoney = sql`money.project_id = ${project.id}`

/** Which rows of money are meant: those of some projects, of some sources; left out or no source: all. */
type MoneyOf = { ids?: readonly number[]; sources?: readonly number[] }

/** One row for each project with money in the fiscal year of the day: planned with what came over, disbursed, carried on. */
export function moneyOn(day: string, { ids, sources = [] }: MoneyOf = {}): SQL {
  const year = fiscalYearOf(day)
  const among = (projectId: SQL, sourceId: SQL) => sql`${ids ? inArray(projectId, [...ids]) : sql`true`}
    and ${sources.length > 0 ? inArray(sourceId, [...sources]) : sql`true`}`
  const carried = (fromYear: number) =>
    sql`${eq(carryOver.fromYear, fromYear)} and ${carryOver.reversedAt} is null and ${lte(carryOver.decidedOn, day)} and ${among(sql`${carryOver.projectId}`, sql`${carryOver.sourceId}`)}`
  return sql`(
    select project_id, sum(planned) as planned, sum(disbursed) as disbursed, sum(carried) as carried from (
      select ${allocation.projectId} as project_id, ${allocation.amount} as planned, 0 as disbursed, 0 as carried
      from ${allocation}
      where ${allocation.horizon} = 'annual' and ${eq(allocation.year, year)} and ${lte(allocation.decidedOn, day)} and ${among(sql`${allocation.projectId}`, sql`${allocation.sourceId}`)}
      union all
      select ${carryOver.projectId}, ${carryOver.amount}, 0, 0 from ${carryOver} where ${carried(year - 1)}
      union all
      select ${carryOver.projectId}, 0, 0, ${carryOver.amount} from ${carryOver} where ${carried(year)}
      union all
      select ${payment.projectId}, 0, ${payment.amount}, 0 from ${payment}
      where ${eq(payment.planYear, year)} and ${payment.reversedAt} is null and ${lte(payment.paidOn, day)} and ${among(sql`${payment.projectId}`, sql`${payment.sourceId}`)}
    ) rows group by 1) money`
}

/** Disbursed of planned; null where nothing is planned, so that it sorts last. */
export const yearShare = sql`money.disbursed / nullif(money.planned, 0)`

/** A plan of a year or a payment of the project came from one of the sources. */
export const fundedBy = (sources: readonly number[]): SQL => sql`(
  exists (select 1 from allocation a where a.project_id = ${project.id} and a.horizon = 'annual'
    and ${inArray(sql`a.source_id`, [...sources])})
  or exists (select 1 from payment p where p.project_id = ${project.id} and p.reversed_at is null
    and ${inArray(sql`p.source_id`, [...sources])}))`

/** Less than so many per cent of the year's plan is disbursed; projects without a plan of the year are not meant. */
export const disbursedBelow = (percent: number): SQL =>
  sql`money.planned > 0 and money.disbursed * 100 < money.planned * ${percent}::int`

const MONEY_COLUMNS: readonly PortfolioColumn[] = ['year-plan', 'disbursed', 'year-share', 'year-left']
export const isMoneyColumn = (column: PortfolioColumn): boolean => MONEY_COLUMNS.includes(column)

/** The money of one project in the fiscal year of the day: what its own page shows of it. In dong. */
export async function findMoneyOfYear(db: Executor, projectId: number, day: string) {
  const [row] = await db
    .select(money)
    .from(project)
    .leftJoin(moneyOn(day, { ids: [projectId] }), ofProjectMoney)
    .where(eq(project.id, projectId))
  return { year: fiscalYearOf(day), ...(row ?? { yearPlan: 0n, disbursed: 0n, yearLeft: 0n }) }
}

export type MoneyOfYear = Awaited<ReturnType<typeof findMoneyOfYear>>

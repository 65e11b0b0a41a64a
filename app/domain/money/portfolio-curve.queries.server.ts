import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { curveOf, type MoneyCurve } from './money-curve'
import { acceptedRows, anyOf, type MoneyRowsAsked, moneyRows } from './portfolio-rows.server'

const amount = (figure: string) => sql`coalesce(sum(${sql.raw(figure)}), 0)::text`.mapWith(BigInt)

/**
 * Plan, accepted volume and payments of many projects as they grew, in the fiscal year asked for or in all. The plan is
 * what the year may pay: given and carried in, without what was carried on. No volume where sources are asked for.
 */
export async function readPortfolioCurve(db: Executor, asked: MoneyRowsAsked): Promise<MoneyCurve> {
  const { ids, day, sources, year } = asked
  const [years, accepted, paid] = await Promise.all([
    db
      .select({ year: sql<number>`rows.year`, amount: amount('rows.allotted + rows.carried_in - rows.carried_out') })
      .from(moneyRows(asked))
      .groupBy(sql`rows.year`),
    sources.length > 0
      ? []
      : db
          .select({ on: sql<string>`volume.accepted_on::text`, amount: amount('volume.amount') })
          .from(acceptedRows(asked))
          .groupBy(sql`volume.accepted_on`),
    db
      .select({ on: sql<string>`p.paid_on::text`, amount: amount('p.amount') })
      .from(sql`payment p`)
      .where(sql`p.reversed_at is null and p.paid_on <= ${day}::date and ${anyOf(sql`p.project_id`, ids)}
        and ${sources.length > 0 ? anyOf(sql`p.source_id`, sources) : sql`true`}
        and ${year === null ? sql`true` : sql`p.plan_year = ${year}::integer`}`)
      .groupBy(sql`p.paid_on`),
  ])
  return curveOf({ years: years.filter((one) => one.amount !== 0n), accepted, paid })
}

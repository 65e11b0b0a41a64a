import { type SQL, sql } from 'drizzle-orm'

/** Which rows of money are meant: of these projects, by a day, of some sources (none: all) and of one year (null: all). */
export type MoneyRowsAsked = {
  ids: readonly number[]
  day: string
  sources: readonly number[]
  year: number | null
}

/** Ids as one value, however many they are. */
export const anyOf = (column: SQL, ids: readonly number[]): SQL =>
  sql`${column} = any(${sql.param([...ids])}::integer[])`

/**
 * Every row of money as a table `rows` (project_id, source_id, year, allotted, carried_in, carried_out, disbursed,
 * year_end): what year-plan.ts counts of one project, for many. `year_end` is what was paid by 31 December of the year.
 */
export function moneyRows({ ids, day, sources, year }: MoneyRowsAsked): SQL {
  const among = (table: SQL, of: SQL) => sql`${anyOf(sql`${table}.project_id`, ids)}
    and ${sources.length > 0 ? anyOf(sql`${table}.source_id`, sources) : sql`true`}
    and ${year === null ? sql`true` : sql`${of} = ${year}::integer`}`
  const carried = sql`c.reversed_at is null and c.decided_on <= ${day}::date`
  return sql`(
    select a.project_id, a.source_id, a.year, a.amount as allotted, 0 as carried_in, 0 as carried_out,
      0 as disbursed, 0 as year_end
    from allocation a
    where a.horizon = 'annual' and a.decided_on <= ${day}::date and ${among(sql`a`, sql`a.year`)}
    union all
    select c.project_id, c.source_id, c.from_year + 1, 0, c.amount, 0, 0, 0 from carry_over c
    where ${carried} and ${among(sql`c`, sql`c.from_year + 1`)}
    union all
    select c.project_id, c.source_id, c.from_year, 0, 0, c.amount, 0, 0 from carry_over c
    where ${carried} and ${among(sql`c`, sql`c.from_year`)}
    union all
    select p.project_id, p.source_id, p.plan_year, 0, 0, 0, p.amount,
      case when p.paid_on <= make_date(p.plan_year, 12, 31) then p.amount else 0 end
    from payment p
    where p.reversed_at is null and p.paid_on <= ${day}::date and ${among(sql`p`, sql`p.plan_year`)}
  ) rows`
}

/** Volume accepted as a table `volume` (project_id, year, accepted_on, amount); it belongs to no source. */
export const acceptedRows = ({ ids, day, year }: Omit<MoneyRowsAsked, 'sources'>): SQL => sql`(
  select b.project_id, extract(year from a.accepted_on)::int as year, a.accepted_on, a.amount
  from acceptance a join bid_package b on b.id = a.bid_package_id
  where a.reversed_at is null and a.accepted_on <= ${day}::date and ${anyOf(sql`b.project_id`, ids)}
    and ${year === null ? sql`true` : sql`extract(year from a.accepted_on) = ${year}::integer`}
  ) volume`

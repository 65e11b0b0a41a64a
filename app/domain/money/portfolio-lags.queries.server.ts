import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { addMonths } from '~/domain/directives/calendar-period'
import { makeUnchangedMemory } from '~/domain/directives/unchanged-memory'
import type { Lags } from './portfolio-chain'
import { lagsFrom, type Measured, type MeasuredLags } from './portfolio-lags'

/** How far back finished cases are looked at: long enough for many, short enough that the office is still the same. */
const MONTHS_BACK = 36

const memory = makeUnchangedMemory<Lags>()

/**
 * How long things have taken in the three years before the day, over the whole portfolio: a few quartiles of durations,
 * the same for every reader and every filter, so that a forecast of a part is a part of the forecast. `snapshot` names
 * the state of the database; the answer is kept while it does not change.
 */
export async function measureLags(
  db: Executor,
  { day, snapshot, now }: { day: string; snapshot: string; now: Date },
): Promise<Lags> {
  const known = memory.recall(day, snapshot, now.getTime())
  if (known) return known
  const since = addMonths(day, -MONTHS_BACK)
  const [selection, work, payment, advance] = await Promise.all([
    quartiles(db, selectionTimes(since, day)),
    quartiles(db, workTimes(since, day)),
    quartiles(db, paymentTimes(since, day)),
    quartiles(db, advanceShares(since, day)),
  ])
  const lags = lagsFrom({ selection, work, payment, advance } satisfies MeasuredLags)
  memory.keep(day, snapshot, lags, now.getTime())
  return lags
}

async function quartiles(db: Executor, values: SQL): Promise<Measured> {
  const at = (part: string) => sql`round(percentile_cont(${sql.raw(part)}) within group (order by value))::int`
  const [row] = await db.execute<Measured>(sql`
    select count(*)::int as cases, ${at('0.25')} as lower, ${at('0.5')} as middle, ${at('0.75')} as upper
    from (${values}) measured where value is not null`)
  return row ?? { cases: 0, lower: null, middle: null, upper: null }
}

const within = (column: SQL, since: string, day: string): SQL =>
  sql`${column} > ${since}::date and ${column} <= ${day}::date`

/** Days from the first step to the signature, in per cent of what the schedule first gave them. */
const selectionTimes = (since: string, day: string): SQL => sql`
  select 100.0 * (signed.done_on - first.started_on) / nullif(signed.original_due_on - first.started_on, 0) as value
  from bid_package_step signed
  join bid_package_step first on first.bid_package_id = signed.bid_package_id and first.ordinal = 1
  where signed.completed_by = 'sign-contract' and ${within(sql`signed.done_on`, since, day)}`

/** Days from the signature to the final acceptance, in per cent of the contract's time as signed. */
const workTimes = (since: string, day: string): SQL => sql`
  select 100.0 * (a.accepted_on - c.signed_on) / nullif(c.ends_on - c.signed_on, 0) as value
  from acceptance a join contract c on c.bid_package_id = a.bid_package_id
  where a.kind = 'final' and a.reversed_at is null and ${within(sql`a.accepted_on`, since, day)}`

/** Days from an acceptance to the first payment for volume after it, of the same package or of no package in particular. */
const paymentTimes = (since: string, day: string): SQL => sql`
  select (select min(p.paid_on) from payment p
    where p.project_id = b.project_id and p.kind = 'volume' and p.reversed_at is null
      and p.paid_on >= a.accepted_on and p.paid_on <= ${day}::date
      and (p.bid_package_id = b.id or p.bid_package_id is null)) - a.accepted_on as value
  from acceptance a join bid_package b on b.id = a.bid_package_id
  where a.reversed_at is null and ${within(sql`a.accepted_on`, since, day)}`

/** Advances in per cent of what a project paid of a year, the years that are over and had payments. */
const advanceShares = (since: string, day: string): SQL => sql`
  select 100.0 * sum(p.amount) filter (where p.kind = 'advance') / nullif(sum(p.amount), 0) as value
  from payment p
  where p.reversed_at is null and ${within(sql`make_date(p.plan_year, 12, 31)`, since, day)}
  group by p.project_id, p.plan_year`

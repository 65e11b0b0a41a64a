import { eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { estimate, project, settlement } from '#db/schema.server'
import type { PlanFacts } from './project-variance'
import type { VarianceBounds } from './variance-bounds'
import { boundOn } from './variance-bounds.queries.server'

/** PlanFacts on a day as columns of a table to join by `plans.project_id`. */
export const plansColumns = (day: string) => ({
  firstStart: sql<string | null>`plans.first_start`,
  firstEnd: sql<string | null>`plans.first_end`,
  firstAmount: amount(sql`plans.first_amount`),
  amountNow: amount(sql`coalesce(plans.settled, plans.last_amount)`),
  bounds: sql<VarianceBounds>`json_build_object('watchFrom', ${boundOn('watchFrom', day)}, 'badFrom', ${boundOn('badFrom', day)})`,
})

/** An amount in dong as the driver hands it over whole. */
function amount(value: SQL): SQL<bigint | null> {
  return sql`${value}::text`.mapWith({ mapFromDriverValue: (text: string) => BigInt(text) })
}

export const ofProjectPlans = sql`plans.project_id = ${project.id}`

/** One row for each project with a baseline decided by the day: its first, its last, and what was settled. */
export function plansOn(day: string, ids?: readonly number[]): SQL {
  const among = ids ? inArray(estimate.projectId, [...ids]) : sql`true`
  return sql`(
    select ${estimate.projectId} as project_id,
      (array_agg(${estimate.plannedStart} order by ${estimate.ordinal}))[1] as first_start,
      (array_agg(${estimate.plannedEnd} order by ${estimate.ordinal}))[1] as first_end,
      (array_agg(${estimate.amount} order by ${estimate.ordinal}))[1] as first_amount,
      (array_agg(${estimate.amount} order by ${estimate.ordinal} desc))[1] as last_amount,
      max(${settlement.approvedAmount}) as settled
    from ${estimate}
    left join ${settlement} on ${eq(settlement.projectId, estimate.projectId)} and ${lte(settlement.approvedOn, day)}
    where ${lte(estimate.decidedOn, day)} and ${among}
    group by 1) plans`
}

/** How far schedule or cost is past its first plan: `watch` and `bad` of scheduleVariance and costVariance as SQL. */
export function varianceOn(day: string) {
  const start = sql`coalesce(plans.first_start, ${project.plannedStart})`
  const end = sql`coalesce(plans.first_end, ${project.plannedEnd})`
  const projected = sql`coalesce(${project.plannedEnd}, ${end})`
  const endsOn = sql`case when ${project.actualEnd} <= ${day}::date then ${project.actualEnd}
    else greatest(${projected}, ${day}::date) end`
  const past = (excess: SQL, planned: SQL, percent: SQL) =>
    sql`(${planned}) > 0 and (${excess})::numeric * 100 >= (${planned})::numeric * ${percent}`
  const late = (percent: SQL) => past(sql`(${endsOn}) - ${end}`, sql`${end} - ${start}`, percent)
  const dear = (percent: SQL) =>
    past(sql`coalesce(plans.settled, plans.last_amount) - plans.first_amount`, sql`plans.first_amount`, percent)
  const [watch, bad] = [boundOn('watchFrom', day), boundOn('badFrom', day)]
  return {
    scheduleBad: late(bad),
    scheduleWatch: late(watch),
    costBad: dear(bad),
    costWatch: dear(watch),
  }
}

/** What one project was first approved as and what holds on the day; nulls where nothing is on record. */
export async function findPlanFacts(db: Executor, projectId: number, day: string): Promise<PlanFacts> {
  const [row] = await db
    .select(plansColumns(day))
    .from(project)
    .leftJoin(plansOn(day, [projectId]), ofProjectPlans)
    .where(eq(project.id, projectId))
  return row ?? { firstStart: null, firstEnd: null, firstAmount: null, amountNow: null }
}

import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveUnit } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import { type DirectivesQuestion, questionAsSql, type StandingCounts } from './directives.queries.server'
import { STANDINGS, type Standing } from './standing'
import { staleCondition, standingCase } from './standing-sql.server'

export type UnitCounts = {
  /** Null: directives that nobody of the register leads. */
  organisationId: number | null
  name: string | null
  counts: StandingCounts
  /** Of its continuous and undated ones: how many lack the evidence of their period (R7). */
  stale: number
}

const MOST_UNITS = 500

/**
 * Standings by leading unit (by co-ordinating unit where the view asks for that part), following every filter but the
 * standings. A directive with two leads counts at both, so the lines may add up to more than the list.
 */
export async function countByUnit(db: Executor, question: DirectivesQuestion): Promise<UnitCounts[]> {
  const { on, where } = await questionAsSql(db, question)
  const part = question.view.part === 'coordinating' ? 'coordinating' : 'lead'
  const rows = await db.execute<{
    organisationId: number | null
    name: string | null
    standing: Standing
    n: number
    stale: number
  }>(sql`
    with counted as (
      select unit_of.organisation_id, ${standingCase(on.columns, on.day)} as standing, count(*)::integer as n,
        (count(*) filter (where ${on.open} and ${staleCondition(on.columns, on.day)}))::integer as stale
      from ${directive} ${on.joins}
      left join ${directiveUnit} unit_of on unit_of.directive_id = ${directive.id} and unit_of.part = ${part}
      where ${sql.join([sql`(${on.open} or ${on.done})`, ...where], sql` and `)}
      group by 1, 2
    )
    select counted.organisation_id as "organisationId", named.name, standing, n, stale
    from counted left join (
      select organisation_id, ${officialNameOn(sql`units.organisation_id`, on.day)} as name
      from (select distinct organisation_id from counted where organisation_id is not null limit ${MOST_UNITS}) units
    ) named on named.organisation_id = counted.organisation_id
    order by named.name is null, vn_sort(named.name) collate "C", counted.organisation_id`)
  const units = new Map<number | null, UnitCounts>()
  for (const { organisationId, name, standing, n, stale } of rows) {
    const unit = units.get(organisationId) ?? { organisationId, name, counts: noCounts(), stale: 0 }
    unit.counts[standing] = n
    unit.stale += stale
    units.set(organisationId, unit)
  }
  return [...units.values()].sort(worstFirst)
}

/** The most overdue first, then what is soon due; names keep their order within; what nobody leads comes last. */
function worstFirst(a: UnitCounts, b: UnitCounts): number {
  if (a.organisationId === null || b.organisationId === null)
    return Number(a.organisationId === null) - Number(b.organisationId === null)
  return b.counts.overdue - a.counts.overdue || b.counts['due-soon'] - a.counts['due-soon']
}

const noCounts = () => Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as StandingCounts

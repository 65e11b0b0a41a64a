import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'

/** One thing an effect can be done on. */
export type Choice = { value: string; label: string }
/** The plan of a year and source, as an effect adjusts it; `was` in dong. */
export type Budget = { sourceId: number; source: string; horizon: string; year: number; lastYear: number; was: string }

const LONGEST = 140

/** What a decision about a project can be done on: its leases, budgets of each year, contracts and open directives. */
export async function listDecisionChoices(db: Executor, projectId: number) {
  const [leases, contracts, directives, budgets] = await Promise.all([
    db.execute<Choice>(sql`select l.id::text as value, l.service || ' (' || to_char(l.ends_on, 'DD/MM/YYYY') || ')' as label
      from lease l where l.project_id = ${projectId} and l.closed_on is null order by l.id`),
    db.execute<Choice>(sql`select c.id::text as value, c.number || ': ' || b.name as label
      from contract c join bid_package b on b.id = c.bid_package_id
      where c.project_id = ${projectId} and c.liquidated_on is null order by c.id`),
    db.execute<Choice>(sql`select d.id::text as value, substr(d.text, 1, ${LONGEST}) as label
      from directive d join directive_project dp on dp.directive_id = d.id
      where dp.project_id = ${projectId} and d.completed_on is null order by d.issued_on desc, d.ordinal limit 200`),
    db.execute<Budget>(sql`select a.source_id as "sourceId", f.name as source, a.horizon, a.year, a.last_year as "lastYear",
        sum(a.amount)::text as was
      from allocation a join funding_source f on f.id = a.source_id where a.project_id = ${projectId}
      group by 1, 2, 3, 4, 5 order by a.year desc, f.name`),
  ])
  return { leases, contracts, directives, budgets }
}

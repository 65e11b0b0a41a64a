import { type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'

export type TargetSource = 'project' | 'plan' | 'bid-package' | 'pause' | 'lease' | 'contract' | 'budget'

type Source = {
  /** The rows, always joined with `project`. */
  from: SQL
  id: SQL
  name: SQL
  /** What a person tells it apart by, as FoundTarget has it. */
  facts: SQL
  /** Folded text that its own words are looked for in. */
  searched: SQL
  /** Nothing can be decided any more on what is over. */
  open: SQL
  newest: SQL
}

const ofProject = (alias: string): SQL => sql`join ${project} on ${project.id} = ${sql.raw(alias)}.project_id`
const none = sql`'{}'::jsonb`

/** Where each kind of target is found, and what says that something can still be decided on it. */
export const TARGET_SOURCES: Record<TargetSource, Source> = {
  project: {
    ...{ from: sql`${project}`, id: sql`${project.id}`, name: sql`${project.name}`, facts: none },
    ...{ searched: sql`''`, open: sql`${project.phase} not in ('closed', 'stopped')`, newest: sql`${project.code}` },
  },
  plan: {
    ...{ from: sql`procurement_plan t ${ofProject('t')}`, id: sql`t.id`, name: sql`t.name`, facts: none },
    ...{ searched: sql`vn_fold(t.name)`, open: sql`t.state <> 'replaced'`, newest: sql`t.id desc` },
  },
  'bid-package': {
    ...{ from: sql`bid_package t ${ofProject('t')}`, id: sql`t.id`, name: sql`t.name`, searched: sql`t.search` },
    facts: sql`jsonb_build_object('ordinal', t.ordinal)`,
    open: sql`t.state not in ('settled', 'tender-cancelled', 'no-winner')`,
    newest: sql`${project.id} desc, t.ordinal`,
  },
  pause: {
    from: sql`pause t ${ofProject('t')} left join bid_package b on b.id = t.bid_package_id
      left join procurement_plan pl on pl.id = t.plan_id`,
    ...{ id: sql`t.id`, name: sql`coalesce(b.name, pl.name, ${project.name})` },
    facts: sql`jsonb_build_object('since', t."from", 'ordinal', b.ordinal, 'scope', case
      when t.bid_package_id is not null then 'package' when t.plan_id is not null then 'plan' else 'project' end)`,
    searched: sql`vn_fold(coalesce(b.name, pl.name, ''))`,
    ...{ open: sql`t.ended_on is null`, newest: sql`t."from" desc, t.id desc` },
  },
  lease: {
    ...{ from: sql`lease t ${ofProject('t')}`, id: sql`t.id`, name: sql`t.service`, searched: sql`t.search` },
    facts: sql`jsonb_build_object('endsOn', t.ends_on)`,
    ...{ open: sql`t.closed_on is null`, newest: sql`t.ends_on desc, t.id` },
  },
  contract: {
    from: sql`contract t ${ofProject('t')} join bid_package b on b.id = t.bid_package_id`,
    ...{ id: sql`t.id`, name: sql`t.number`, searched: sql`vn_fold(t.number) || ' ' || b.search` },
    facts: sql`jsonb_build_object('bidPackage', b.name)`,
    ...{ open: sql`t.liquidated_on is null`, newest: sql`t.signed_on desc, t.id` },
  },
  // Each plan of a year (or term) and source is one row, however often it was adjusted; its id is that of its first row.
  budget: {
    from: sql`(select min(id) as id, project_id, source_id, horizon, year, last_year, sum(amount) as amount from allocation
      group by 2, 3, 4, 5, 6) t ${ofProject('t')} join funding_source f on f.id = t.source_id`,
    ...{ id: sql`t.id`, name: sql`f.name` },
    facts: sql`jsonb_build_object('source', f.name, 'sourceId', t.source_id, 'horizon', t.horizon, 'year', t.year,
      'lastYear', t.last_year, 'was', t.amount::text)`,
    searched: sql`vn_fold(f.name) || ' ' || t.year`,
    ...{ open: sql`true`, newest: sql`t.year desc, ${project.code}, f.name` },
  },
}

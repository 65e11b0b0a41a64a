import { and, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { EffectAct } from './decision-effect'
import type { EffectSubject, FieldChange } from './decision-terms'

/** One effect as the page of its decision shows it. */
export type EffectRow = {
  id: number
  subject: EffectSubject
  /** The row it stands on, and what it is called. */
  subjectId: number
  name: string
  projectId: number | null
  project: string | null
  act: EffectAct
  pauseId: number | null
  changes: FieldChange[]
}

/** The name and the row of what an effect `e` stands on. */
const NAMED: SQL = sql`
  coalesce(e.bid_package_id, e.plan_id, e.contract_id, e.lease_id, e.allocation_id, e.directive_id, e.project_id)`

/** The effects of a decision that the reader sees, in their order (R15). */
export function listEffects(db: Executor, { id, scope }: { id: number; scope: Scope }): Promise<EffectRow[]> {
  const seen = scope === 'all' ? undefined : and(sql`e.project_id is not null`, projectInScope(scope))
  return db.execute<EffectRow>(sql`
    select e.id, e.subject, e.act, e.changes, (e.made ->> 'pauseId')::integer as "pauseId", e.project_id as "projectId",
      ${project.name} as project,
      case e.subject when 'contract' then e.contract_id when 'bid-package' then e.bid_package_id else ${NAMED} end as "subjectId",
      case e.subject
        when 'bid-package' then (select name from bid_package where id = e.bid_package_id)
        when 'plan' then (select name from procurement_plan where id = e.plan_id)
        when 'contract' then (select number from contract where id = e.contract_id)
        when 'lease' then (select service from lease where id = e.lease_id)
        when 'directive' then (select text from directive where id = e.directive_id)
        when 'allocation' then (select f.name || ', ' || a.year from allocation a join funding_source f on f.id = a.source_id
          where a.id = e.allocation_id)
        else ${project.name} end as name
    from decision_effect e left join ${project} on ${project.id} = e.project_id
    where ${and(sql`e.decision_id = ${id}`, seen)} order by e.ordinal`)
}

const LONGEST_QUOTE = 1500

/** The words of the clause that is the cause, as they stand in its notice (R9). */
export async function findClauseWords(db: Executor, clauseId: number | null) {
  if (clauseId === null) return null
  const [row] = await db.execute<{ words: string; issuedOn: string | null }>(sql`
    select substr(n.text, c.start + 1, least(c.end - c.start, ${LONGEST_QUOTE})) as words, n.issued_on::text as "issuedOn"
    from clause c join notice n on n.id = c.notice_id where c.id = ${clauseId}`)
  return row ?? null
}

/** What follows a decision: the directives of its clause, with how far they have come. */
export function listFollowUp(db: Executor, clauseId: number | null) {
  if (clauseId === null) return Promise.resolve([])
  return db.execute<{
    id: number
    text: string
    dueOn: string | null
    completedOn: string | null
    leads: string | null
  }>(sql`
    select d.id, d.text, coalesce(d.extended_due_on, d.due_on)::text as "dueOn", d.completed_on::text as "completedOn",
      (select string_agg(u.printed_name, ', ' order by u.id) from directive_unit u where u.directive_id = d.id and u.part = 'lead') as leads
    from directive d where d.clause_id = ${clauseId} order by d.ordinal`)
}

import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import type { Scope } from '~/domain/people/actor'
import { type DecisionRow, listDecisionsOn } from './decisions.queries.server'

/** By which decision a field has the value it has: the newest one that changed it and holds. */
export type DecidedField = {
  field: string
  decisionId: number
  title: string
  takenOn: string
  section: string | null
  notice: string | null
  wordOf: string | null
  wordOn: string | null
  recordedBy: string | null
  before: string | null
  after: string | null
}

/** Fields by name; the plan of a year stands at `amount:2026`. */
export type DecidedFields = Partial<Record<string, DecidedField>>
export type Decided = { decisions: DecisionRow[]; fields: DecidedFields }

type Of =
  | { projectId: number }
  | { leaseId: number }
  | { bidPackageId: number }
  | { contractId: number }
  | { directiveId: number }

const effectsOn = (of: Of): SQL => {
  if ('leaseId' in of) return sql`e.lease_id = ${of.leaseId}`
  if ('bidPackageId' in of) return sql`e.bid_package_id = ${of.bidPackageId}`
  if ('contractId' in of) return sql`e.contract_id = ${of.contractId}`
  if ('directiveId' in of) return sql`e.directive_id = ${of.directiveId}`
  return sql`e.project_id = ${of.projectId}`
}

/** Fields of the thing itself, and the plans of a project's years. */
const ownSubjects = (of: Of): SQL => {
  if ('leaseId' in of) return sql`e.subject = 'lease'`
  if ('bidPackageId' in of) return sql`e.subject = 'bid-package'`
  if ('contractId' in of) return sql`e.subject = 'contract'`
  if ('directiveId' in of) return sql`e.subject = 'directive'`
  return sql`e.subject in ('project', 'allocation')`
}

type On = { of: Of; day: string; scope: Scope }

/**
 * «By which clause, who, when» for every field of one thing that a decision up to the day has changed (R2). What goes on
 * again stands as if nothing had been decided, and names no cause.
 */
export async function decidedFields(db: Executor, { of, day }: Omit<On, 'scope'>): Promise<DecidedFields> {
  const rows = await db.execute<DecidedField>(sql`select * from (
    select distinct on (1) case e.subject when 'allocation' then concat('amount:', a.year) else ch ->> 'field' end as field,
      ch ->> 'before' as before, ch ->> 'after' as after, d.id as "decisionId", d.title, d.taken_on::text as "takenOn", c.section,
      n.number_symbol as notice, d.word_of as "wordOf", d.word_on::text as "wordOn", p.name as "recordedBy"
    from decision_effect e cross join jsonb_array_elements(e.changes) ch
    join decision d on d.id = e.decision_id
    left join allocation a on a.id = e.allocation_id
    left join clause c on c.id = d.clause_id left join notice n on n.id = c.notice_id
    left join person p on p.id = d.created_by
    where ${effectsOn(of)} and ${ownSubjects(of)} and e.undone_at is null and d.undone_at is null
      and d.taken_on <= ${day}::date
    order by 1, d.id desc) newest where field <> 'standing' or after <> 'going'`)
  return Object.fromEntries(rows.map((row) => [row.field, row]))
}

/** What was decided on one thing up to the day: the decisions, the newest first, and by which each field has its value. */
export async function findDecided(db: Executor, { of, day, scope }: On): Promise<Decided> {
  const [decisions, fields] = await Promise.all([
    listDecisionsOn(db, { on: effectsOn(of), day, scope }),
    decidedFields(db, { of, day }),
  ])
  return { decisions, fields }
}

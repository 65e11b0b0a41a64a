import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import type { Scope } from '~/domain/people/actor'

/**
 * A common table `answered(id)`: units that live on a day, and units whose duties came to one that does (R17).
 * Use as `with recursive ${answeredOn(day)} select …`.
 */
const answeredOn = (day: string): SQL => sql`
  answered(id) as (
    select id from organisation where coalesce(valid_to, 'infinity') >= ${day}::date
    union
    select succession.from_id
    from organisation_succession succession
    join answered on answered.id = succession.to_id
    where succession.takes_duties and succession.kind <> 'moved' and succession."on" <= ${day}::date
  )`

/** Open on the day: issued by then and not completed by then. */
const openDuty = (day: string): SQL => sql`
  coalesce(directive.issued_on, '-infinity') <= ${day}::date
  and (directive.completed_on is null or directive.completed_on > ${day}::date)`

/** Open duties that a unit leads, by unit within the scope; `orphaned`: those that no living unit answers for. */
export async function countOpenDuties(
  db: Executor,
  day: string,
  scope: Scope,
): Promise<Map<number, { open: number; orphaned: number }>> {
  const rows = await db.execute<{ id: number; open: number; orphaned: number }>(sql`
    with recursive ${answeredOn(day)}
    select unit.organisation_id as id, count(distinct directive.id)::int as open,
      (count(distinct directive.id) filter (where not exists (
        select from directive_unit other join answered on answered.id = other.organisation_id
        where other.directive_id = directive.id and other.part = 'lead')))::int as orphaned
    from directive_unit unit
    join directive on directive.id = unit.directive_id
    where unit.part = 'lead' and unit.organisation_id is not null and ${openDuty(day)}
      ${scope === 'all' ? sql`` : sql`and unit.organisation_id = any(${sql.param([...scope])}::integer[])`}
    group by unit.organisation_id`)
  return new Map(rows.map(({ id, open, orphaned }) => [id, { open, orphaned }]))
}

export type OpenDuty = {
  id: number
  text: string
  leadId: number
  printedName: string
  noticeId: number
  notice: string | null
  issuedOn: string | null
  dueOn: string | null
  completedOn: null
  deadlineType: 'by' | 'between' | 'from' | 'recurring' | 'none'
  period: 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'continuous' | null
  continuous: boolean
  awaitingConfirmation: boolean
  lastReportOn: string | null
}

const MOST_DUTIES = 100

/** Open duties led by any of the units on a day, the most urgent first; at most a hundred. */
export async function listOpenDuties(
  db: Executor,
  organisationIds: readonly number[],
  day: string,
): Promise<OpenDuty[]> {
  return db.execute<OpenDuty>(sql`
    select distinct on (directive.due_on, directive.id) directive.id, directive.text, unit.organisation_id as "leadId",
      unit.printed_name as "printedName", notice.id as "noticeId", notice.number_symbol as notice,
      directive.issued_on::text as "issuedOn", directive.due_on::text as "dueOn", null as "completedOn",
      directive.deadline_type as "deadlineType", directive.deadline ->> 'period' as period, directive.continuous,
      directive.awaiting_confirmation as "awaitingConfirmation", directive.last_report_on::text as "lastReportOn"
    from directive_unit unit
    join directive on directive.id = unit.directive_id
    join notice on notice.id = directive.notice_id
    where unit.part = 'lead' and unit.organisation_id = any(${sql.param([...organisationIds])}::integer[])
      and ${openDuty(day)}
    order by directive.due_on nulls last, directive.id
    limit ${MOST_DUTIES}`)
}

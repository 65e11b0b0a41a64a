import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  directive,
  directiveProject,
  directiveUnit,
  directiveWarning,
  extension,
  notice,
  project,
  reminder,
  urging,
} from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Deadline } from './deadline'
import type { DecisionKind } from './decision-kind'
import type { UnitPart } from './directive'
import type { DirectivesOnDay } from './directives-on-day.server'
import { bothStandings, type ExtendedFacts, type StandingOnDay } from './standing'

export type RowUnit = {
  id: number
  part: UnitPart
  organisationId: number | null
  printedName: string
  shortName: string | null
}

/** One line of the follow-up list. Days ISO; the facts are those of the day asked about. */
export type DirectiveRow = ExtendedFacts & {
  id: number
  version: number
  text: string
  section: string
  clauseId: number
  noticeId: number
  numberSymbol: string | null
  decision: DecisionKind
  deadline: Deadline
  deadlineWords: string | null
  lastPercent: number | null
  extensionOpen: boolean
  openWarnings: number
  /** How often it has been urged by letter, and when last; 0 and null where never. */
  urgedRounds: number
  urgedOn: string | null
  isSample: boolean
  units: RowUnit[]
  projects: { id: number; code: string; name: string }[]
  current: StandingOnDay
  /** The standing by the notice's own deadline, where an extension was granted (R6). */
  original: StandingOnDay | null
}

type Stored = Omit<DirectiveRow, 'current' | 'original'>

/** The lines of some directives, in the order of their ids: one query, whatever the number. */
export async function listRowsOf(db: Executor, on: DirectivesOnDay, ids: readonly number[]): Promise<DirectiveRow[]> {
  if (ids.length === 0) return []
  const { columns } = on
  const asked = sql`${sql.param([...ids])}::integer[]`
  const rows = await db.execute<Stored>(sql`
    select
      ${directive.id} as "id", ${directive.version} as "version", ${directive.text} as "text",
      ${directive.section} as "section", ${directive.clauseId} as "clauseId", ${directive.noticeId} as "noticeId",
      ${notice.numberSymbol} as "numberSymbol", ${directive.decision} as "decision", ${directive.deadline} as "deadline",
      ${directive.deadlineWords} as "deadlineWords", ${directive.lastPercent} as "lastPercent",
      ${directive.isSample} as "isSample", ${directive.deadlineType} as "deadlineType",
      ${directive.continuous} as "continuous", ${directive.period} as "period", ${directive.every} as "every",
      ${directive.originalDueOn}::text as "originalDueOn", ${columns.extendedDueOn}::text as "extendedDueOn",
      ${directive.completedOn}::text as "completedOn", ${directive.issuedOn}::text as "issuedOn",
      ${columns.lastReportOn}::text as "lastReportOn", ${columns.awaitingConfirmation} as "awaitingConfirmation",
      exists (select 1 from ${extension} where directive_id = ${directive.id} and state = 'asked') as "extensionOpen",
      (select count(*)::integer from ${directiveWarning}
        where directive_id = ${directive.id} and settled_at is null) as "openWarnings",
      coalesce(urged.rounds, 0) as "urgedRounds", urged."on"::text as "urgedOn",
      coalesce(units_of.list, '[]') as "units", coalesce(projects_of.list, '[]') as "projects"
    from ${directive}
    join ${notice} on ${notice.id} = ${directive.noticeId}
    ${on.joins}
    left join (
      select ${directiveUnit.directiveId} as directive_id, jsonb_agg(jsonb_build_object(
        'id', ${directiveUnit.id}, 'part', ${directiveUnit.part}, 'organisationId', ${directiveUnit.organisationId},
        'printedName', ${directiveUnit.printedName}, 'shortName', name_of.name
      ) order by ${directiveUnit.part} desc, ${directiveUnit.id}) as list
      from ${directiveUnit} left join (
        select organisation_id, ${shortNameOn(sql`mentioned.organisation_id`, on.day)} as name
        from (select distinct organisation_id from ${directiveUnit}
              where directive_id = any(${asked}) and organisation_id is not null) mentioned
      ) name_of using (organisation_id)
      where ${directiveUnit.directiveId} = any(${asked}) group by 1
    ) units_of on units_of.directive_id = ${directive.id}
    left join (
      select ${directiveProject.directiveId} as directive_id, jsonb_agg(jsonb_build_object(
        'id', ${project.id}, 'code', ${project.code}, 'name', ${project.name}) order by ${project.sortName}) as list
      from ${directiveProject} join ${project} on ${project.id} = ${directiveProject.projectId}
      where ${directiveProject.directiveId} = any(${asked}) group by 1
    ) projects_of on projects_of.directive_id = ${directive.id}
    left join (
      select ${reminder.directiveId} as directive_id, max(${reminder.round}) as rounds, max(${urging.madeOn}) as "on"
      from ${reminder} join ${urging} on ${urging.id} = ${reminder.urgingId}
      where ${reminder.directiveId} = any(${asked}) and ${urging.withdrawnAt} is null
        and ${urging.madeOn} <= ${on.day}::date group by 1
    ) urged on urged.directive_id = ${directive.id}
    where ${directive.id} = any(${asked})`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ ...row, ...bothStandings(row, on.day) }] : []
  })
}

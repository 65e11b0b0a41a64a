import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { directive, directiveProject, project } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { standingConditions } from '~/domain/directives/standing-sql.server'
import { notYetRecorded } from '~/domain/pauses/halts.queries.server'
import { partPausedOn, wholePausedOn } from '~/domain/pauses/open-pauses.server'
import type { Scope } from '~/domain/people/actor'
import { HALTING_KINDS, ORDER_KINDS } from './project-order'

/** What the directives of a project add up to, as columns of a table to join by `facts.project_id`. */
export const facts = {
  openDirectives: sql<number>`coalesce(facts.open_directives, 0)`,
  overdueDirectives: sql<number>`coalesce(facts.overdue_directives, 0)`,
  /** Last day in time of the one that is overdue for longest. */
  oldestOverdueOn: sql<string | null>`facts.oldest_overdue_on`,
  nextDueOn: sql<string | null>`facts.next_due_on`,
  lastOrderOn: sql<string | null>`facts.last_order_on`,
}

/** The whole project stands still on the day: by a recorded pause, or by an order that nobody has recorded yet. */
export const haltedOn = (day: string): SQL<boolean> =>
  sql<boolean>`(coalesce(facts.halted, false) or ${wholePausedOn(day)})`

export const ofProject = sql`facts.project_id = ${project.id}`

/**
 * One row for each project that has directives on the day. An order on a project is part of how the project stands, so
 * `halted` is the same for everyone who sees the project; the counts follow the reader's own scope (R15).
 */
export function factsOn(on: DirectivesOnDay, scope: Scope, only?: SQL): SQL {
  const mine = directiveInScope(scope) ?? sql`true`
  const { overdue } = standingConditions(on.columns, on.day).open
  const { dueOn } = on.columns
  return sql`(
    select ${directiveProject.projectId} as project_id,
      count(*) filter (where ${on.open} and ${mine})::int as open_directives,
      count(*) filter (where ${on.open} and ${mine} and ${overdue})::int as overdue_directives,
      min(${dueOn}) filter (where ${on.open} and ${mine} and ${overdue}) as oldest_overdue_on,
      min(${dueOn}) filter (where ${on.open} and ${mine} and not ${overdue}) as next_due_on,
      bool_or(${on.open} and ${inArray(directive.decision, [...HALTING_KINDS])} and ${notYetRecorded}) as halted,
      max(${directive.issuedOn}) filter (where ${mine}) as last_order_on
    from ${directiveProject}
    join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
    ${on.joins}
    where ${and(only, sql`(${on.open} or ${on.done})`)}
    group by 1) facts`
}

/** An order that changes how a project stands is in force on the day. */
export const orderInForceOn = (on: DirectivesOnDay): SQL => sql`exists (
  select 1 from ${directiveProject} join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
  where ${directiveProject.projectId} = ${project.id}
    and ${inArray(directive.decision, [...ORDER_KINDS])} and ${on.open})`

/** Something of the project stands still on the day, all of it or a package: by a pause or by an order not recorded yet. */
export const standingStillOn = (on: DirectivesOnDay): SQL => sql`(${partPausedOn(on.day)} or exists (
  select 1 from ${directiveProject} join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
  where ${directiveProject.projectId} = ${project.id}
    and ${inArray(directive.decision, [...HALTING_KINDS])} and ${on.open} and ${notYetRecorded}))`

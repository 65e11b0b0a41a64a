import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveProject } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { HALTING_KINDS, ORDER_KINDS } from './project-order'
import { directiveInScope } from './project-scope.server'

/** Standing of R7 as conditions on `directive` on a day; standing.ts says the same for one directive. */
export const existsOn = (day: string): SQL | undefined =>
  or(isNull(directive.issuedOn), sql`${directive.issuedOn} <= ${day}::date`)

export const openOn = (day: string): SQL =>
  sql`(${directive.completedOn} is null or ${directive.completedOn} > ${day}::date)`

const heldToDay = (day: string): SQL =>
  sql`(${directive.dueOn} is not null and not ${directive.continuous} and not (${directive.deadlineType} = 'recurring' and coalesce(${directive.lastReportOn} <= ${day}::date, false)))`

export const overdueOn = (day: string): SQL =>
  sql`(${openOn(day)} and ${heldToDay(day)} and ${directive.dueOn} < ${day}::date)`

const comingOn = (day: string): SQL =>
  sql`(${openOn(day)} and ${heldToDay(day)} and ${directive.dueOn} >= ${day}::date)`

/**
 * What the directives of each project add up to on a day, one row a project that has any. An order on a project is part
 * of how the project stands, so it counts for everyone who sees the project; the counts follow the reader's own scope.
 */
export function directiveFacts(db: Executor, day: string, scope: Scope, only?: SQL) {
  const mine = directiveInScope(sql`${directive.id}`, scope) ?? sql`true`
  const open = sql`${openOn(day)} and ${mine}`
  const overdue = sql`${overdueOn(day)} and ${mine}`
  return db
    .select({
      projectId: directiveProject.projectId,
      openDirectives: sql<number>`count(*) filter (where ${open})::int`.as('open_directives'),
      overdueDirectives: sql<number>`count(*) filter (where ${overdue})::int`.as('overdue_directives'),
      oldestOverdueOn: sql<string | null>`min(${directive.dueOn}) filter (where ${overdue})`.as('oldest_overdue_on'),
      nextDueOn: sql<string | null>`min(${directive.dueOn}) filter (where ${comingOn(day)} and ${mine})`.as(
        'next_due_on',
      ),
      halted: sql<boolean>`bool_or(${openOn(day)} and ${inArray(directive.decision, [...HALTING_KINDS])})`.as('halted'),
      lastOrderOn: sql<string | null>`max(${directive.issuedOn}) filter (where ${mine})`.as('last_order_on'),
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .where(and(only, existsOn(day)))
    .groupBy(directiveProject.projectId)
    .as('facts')
}

export type DirectiveFacts = ReturnType<typeof directiveFacts>

/** An order that changes how a project stands is in force on the day. */
export const orderInForceOn = (day: string): SQL => sql`exists (
  select 1 from ${directiveProject} join ${directive} on ${eq(directive.id, directiveProject.directiveId)}
  where ${directiveProject.projectId} = project.id and ${inArray(directive.decision, [...ORDER_KINDS])}
    and ${openOn(day)} and ${existsOn(day)})`

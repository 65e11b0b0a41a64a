import { and, or, type SQL, sql } from 'drizzle-orm'
import { directive, directiveProject, directiveUnit, directiveWarning, extension, notice } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { fold } from '~/domain/vietnamese-text'
import type { DirectivesOnDay } from './directives-on-day.server'
import type { DirectivesFilter } from './directives-view'
import { DONE_STANDINGS, STANDINGS, type Standing } from './standing'
import { staleCondition, standingConditions } from './standing-sql.server'

/** Units to narrow by, with everything they took over (R17). */
export type FilterUnits = { scope: Scope; chosen: readonly number[]; own: readonly number[] }

/** Everything of a filter but the standings: what the counts by standing follow. */
export function filterConditions(filter: DirectivesFilter, units: FilterUnits, on: DirectivesOnDay): SQL[] {
  const { columns, day } = on
  const given: (SQL | undefined | false)[] = [
    directiveInScope(units.scope),
    units.chosen.length > 0 && withUnit(units.chosen, filter.part),
    filter.unit.length === 0 && filter.part !== 'either' && units.own.length > 0 && withUnit(units.own, filter.part),
    filter.mine && withUnit(units.own, 'either'),
    filter.q !== '' && matches(filter.q),
    filter.notice !== null && sql`${directive.noticeId} = ${filter.notice}`,
    filter.project !== null &&
      sql`${directive.id} in (select directive_id from ${directiveProject} where project_id = ${filter.project})`,
    filter.from !== null && sql`${columns.dueOn} >= ${filter.from}::date`,
    filter.to !== null && sql`${columns.dueOn} <= ${filter.to}::date`,
    filter.kind.length > 0 && sql`${directive.decision} = any(${sql.param(filter.kind)}::text[])`,
    filter.warnings && hasOpenWarning,
    filter.extension && hasOpenExtension,
    filter.awaiting && sql`${on.open} and ${columns.awaitingConfirmation}`,
    filter.stale && sql`${on.open} and ${staleCondition(columns, day)}`,
  ]
  return given.filter((condition): condition is SQL => Boolean(condition))
}

/** The directives a person may see (R15); undefined for all of them. */
export function directiveInScope(scope: Scope): SQL | undefined {
  return scope === 'all' ? undefined : withUnit(scope, 'either')
}

function withUnit(ids: readonly number[], part: DirectivesFilter['part']): SQL {
  const asPart = part === 'either' ? sql`` : sql` and part = ${part}`
  return sql`${directive.id} in (select directive_id from ${directiveUnit} where organisation_id = any(${sql.param([...ids])}::integer[])${asPart})`
}

const hasOpenWarning = sql`${directive.id} in (select directive_id from ${directiveWarning} where settled_at is null)`
const hasOpenExtension = sql`${directive.id} in (select directive_id from ${extension} where state = 'asked')`

/** Every word stands in the directive, or all of it in the number, issuer and title of its notice (R18). */
function matches(q: string): SQL {
  const inWords = fold(q)
    .split(/\s+/)
    .map((word) => sql`${directive.search} like ${likePattern(word)}`)
  const inNotice = sql`${directive.noticeId} in (select id from ${notice} where search like ${likePattern(fold(q))})`
  // Two index scans that are united; `or` of the two in one would read every row.
  return sql`${directive.id} in (select id from ${directive} where ${and(...inWords)} union select id from ${directive} where ${inNotice})`
}

/** The condition of the chosen standings among the open and among the done ones; null where none of that side is asked. */
export function standingSides(
  chosen: readonly Standing[],
  on: DirectivesOnDay,
): { open: SQL | null; done: SQL | null } {
  const { open, done } = standingConditions(on.columns, on.day)
  const asked = chosen.length === 0 ? STANDINGS : chosen
  const isDone = (standing: Standing): standing is (typeof DONE_STANDINGS)[number] =>
    (DONE_STANDINGS as readonly Standing[]).includes(standing)
  const doneAsked = asked.filter(isDone)
  const openAsked = asked.filter((standing) => !isDone(standing)) as (keyof typeof open)[]
  return {
    open: side(
      on.open,
      openAsked.map((standing) => open[standing]),
      STANDINGS.length - DONE_STANDINGS.length,
    ),
    done: side(
      on.done,
      doneAsked.map((standing) => done[standing]),
      DONE_STANDINGS.length,
    ),
  }
}

function side(whole: SQL, asked: SQL[], all: number): SQL | null {
  if (asked.length === 0) return null
  return asked.length === all ? whole : sql`${whole} and ${or(...asked)}`
}

import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { listOrganisationIdsWithPredecessors } from '~/domain/organisations/organisations.queries.server'
import type { Scope } from '~/domain/people/actor'
import { countStandings, type StandingCounts } from './count-standings.server'
import { type DirectiveRow, listRowsOf } from './directive-rows.server'
import { directiveInScope, type FilterUnits, filterConditions } from './directives-conditions.server'
import { type DirectivesOnDay, directivesOnDay } from './directives-on-day.server'
import { directivesOrder } from './directives-order.server'
import { DIRECTIVES_PAGE, type DirectivesView } from './directives-view'
import { STANDINGS, type Standing } from './standing'

export type { StandingCounts }

/** Who asks, and the day the page speaks of. `own` are the person's organisations, for «only mine». */
export type DirectivesQuestion = {
  scope: Scope
  own: readonly number[]
  /** ISO day. */
  asOf: string
  view: DirectivesView
}

export type DirectivesList = {
  rows: DirectiveRow[]
  /** Counts by standing that follow every filter but the standings themselves. */
  counts: StandingCounts
  /** Rows of the view over all its pages. */
  total: number
}

/** One page of the follow-up list with its counts. */
export async function listDirectives(db: Executor, question: DirectivesQuestion): Promise<DirectivesList> {
  const { view } = question
  const { on, where } = await questionAsSql(db, question)
  const offset = (view.page - 1) * DIRECTIVES_PAGE
  const parts = directivesOrder(view, on, where)
  const [counts, first] = await Promise.all([
    countStandings(db, on, where),
    listIds(db, parts.first, { limit: DIRECTIVES_PAGE, offset }),
  ])
  const chosen: readonly Standing[] = view.standing.length === 0 ? STANDINGS : view.standing
  const total = chosen.reduce((sum, standing) => sum + counts[standing], 0)
  const ids = [...first]
  if (parts.second && ids.length < DIRECTIVES_PAGE && total > offset + ids.length) {
    const inFirst = chosen.filter((one) => !one.startsWith('done')).reduce((sum, one) => sum + counts[one], 0)
    const skipped = Math.max(0, offset - inFirst)
    ids.push(...(await listIds(db, parts.second, { limit: DIRECTIVES_PAGE - ids.length, offset: skipped })))
  }
  return { rows: await listRowsOf(db, on, ids), counts, total }
}

/** Every directive of a view in its order, for an export: the numbers alone, so that 200,000 of them stay small. */
export async function listAllDirectiveIds(
  db: Executor,
  question: DirectivesQuestion,
): Promise<{ on: DirectivesOnDay; ids: Int32Array }> {
  const { on, where } = await questionAsSql(db, question)
  const parts = directivesOrder(question.view, on, where)
  const first = await listIds(db, parts.first)
  const second = parts.second ? await listIds(db, parts.second) : []
  return { on, ids: Int32Array.from([...first, ...second]) }
}

/** Standings of everything in scope on a day. */
export async function countByStanding(
  db: Executor,
  { scope, asOf }: { scope: Scope; asOf: string },
): Promise<StandingCounts> {
  const on = await directivesOnDay(db, asOf)
  const inScope = directiveInScope(scope)
  return countStandings(db, on, inScope ? [inScope] : [])
}

/** The filter of a question as SQL, units with everything they took over. */
export async function questionAsSql(db: Executor, { scope, own, asOf, view }: DirectivesQuestion) {
  const on = await directivesOnDay(db, asOf)
  const units: FilterUnits = {
    scope,
    chosen: await listOrganisationIdsWithPredecessors(db, view.unit),
    own: view.mine || view.part !== 'either' ? await listOrganisationIdsWithPredecessors(db, own) : own,
  }
  return { on, where: filterConditions(view, units, on) }
}

async function listIds(db: Executor, part: SQL, slice?: { limit: number; offset: number }): Promise<number[]> {
  const bounds = slice ? sql` limit ${slice.limit} offset ${slice.offset}` : sql``
  if (slice) {
    const rows = await db.execute<{ id: number }>(sql`${part}${bounds}`)
    return rows.map((row) => row.id)
  }
  // One value instead of a row each: the driver would make an object of every row.
  const [row] = await db.execute<{ ids: string | null }>(
    sql`select string_agg(id::text, ',' order by place) as ids from (select id, row_number() over () as place from (${part}) ordered) numbered`,
  )
  return row?.ids ? row.ids.split(',').map(Number) : []
}

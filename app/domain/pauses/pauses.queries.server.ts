import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import { openOn, pauseJoins, pauseJson } from './open-pauses.server'
import { pausedDays } from './pause-clock'
import { type DueBecause, decisionDue, type PauseFacts } from './pause-facts'
import type { PauseEnding } from './pause-terms'
import { PAUSES_PER_PAGE, type PausesView } from './pauses-view'

/** A pause as a list shows it on a day: ended only if it had ended by then. */
export type PauseRow = PauseFacts & {
  projectId: number
  project: string
  projectCode: string
  planId: number | null
  bidPackageId: number | null
  /** Name of the package or plan; null where the project itself stands still. */
  part: string | null
  noticeId: number | null
  directiveId: number | null
  conditionDirectiveId: number | null
  reviewOn: string | null
  ending: PauseEnding | null
  actKey: string
  isSample: boolean
  /** Days lost up to the day or to its end, both counted as pause-clock.ts does. */
  daysLost: number
  due: { because: DueBecause; since: string } | null
  /** Worth of what stands still, in dong: the package, the plan's open packages, or the project. */
  worth: bigint | null
}

type Raw = Omit<PauseRow, 'daysLost' | 'due' | 'worth'> & { decisionOpenedOn: string | null; worth: string | null }

/** Rows of pauses that match a condition on `p` and `project`, as of the day. */
async function rowsWhere(
  db: Executor,
  asked: { where: SQL | undefined; day: string; scope: Scope; order: SQL; limit: number; offset?: number },
): Promise<PauseRow[]> {
  const { where, day, scope, order, limit, offset = 0 } = asked
  const rows = await db.execute<{ row: Raw }>(sql`
    select (${pauseJson})::jsonb || jsonb_build_object(
      'projectId', ${project.id}, 'project', ${project.name}, 'projectCode', ${project.code},
      'planId', p.plan_id, 'bidPackageId', p.bid_package_id, 'part', coalesce(pb.name, pp.name),
      'noticeId', pn.id, 'directiveId', p.directive_id, 'conditionDirectiveId', p.condition_directive_id,
      'reviewOn', p.review_on, 'ending', p.ending, 'actKey', p.act_key, 'isSample', p.is_sample,
      'decisionOpenedOn', (select opened_on from due_decision d where d.pause_id = p.id and d.opened_on <= ${day}::date
        and (d.closed_on is null or d.closed_on > ${day}::date) order by d.id desc limit 1),
      'worth', (case
        when p.bid_package_id is not null then pb.value
        when p.plan_id is not null then (select sum(value) from bid_package where plan_id = p.plan_id
          and state not in ('settled', 'tender-cancelled', 'no-winner'))
        else ${project.totalInvestment} end)::text) as row
    from pause p
    join ${project} on ${project.id} = p.project_id
    ${pauseJoins}
    left join procurement_plan pp on pp.id = p.plan_id
    where ${and(where, sql`p."from" <= ${day}::date`, projectInScope(scope))}
    order by ${order} limit ${limit} offset ${offset}`)
  return rows.map(({ row }) => onDay(row, day))
}

/** What lies after the day has not happened yet. */
function onDay({ decisionOpenedOn, worth, ...row }: Raw, day: string): PauseRow {
  const over = row.endedOn !== null && row.endedOn <= day
  const endedOn = over ? row.endedOn : null
  return {
    ...row,
    endedOn,
    ending: over ? row.ending : null,
    daysLost: pausedDays([{ from: row.since, endedOn }], row.since, day),
    due: decisionDue({ endedOn, decisionOpenedOn, conditionDay: row.conditionDay, reviewOn: row.reviewOn }, day),
    worth: worth === null ? null : BigInt(worth),
  }
}

const newest = sql`p."from" desc, p.id desc`
/** A page of pauses on the day: those that hold, the longest first; those that are over, the newest first. */
export async function listPauses(db: Executor, asked: { view: PausesView; day: string; scope: Scope }) {
  const { view, day, scope } = asked
  const order = view.show === 'open' ? sql`p."from", p.id` : newest
  const offset = (view.page - 1) * PAUSES_PER_PAGE
  return rowsWhere(db, { where: viewConditions(view, day), day, scope, order, limit: PAUSES_PER_PAGE, offset })
}

function viewConditions(view: PausesView, day: string): SQL | undefined {
  const held = view.show === 'open' ? openOn(day) : view.show === 'over' ? overOn(day) : undefined
  return and(held, ...askedConditions(view))
}

const overOn = (day: string): SQL => sql`p.ended_on is not null and p.ended_on <= ${day}::date`

function askedConditions(view: PausesView): (SQL | undefined)[] {
  const words = fold(view.q)
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) => sql`vn_fold(${project.name} || ' ' || ${project.code} || ' ' || coalesce(pb.name, pp.name, '') || ' '
      || coalesce(pn.number_symbol, p.word_of, '')) like ${likePattern(word)}`,
    )
  return [view.project === null ? undefined : eq(project.id, view.project), ...words]
}

/** How many of the pauses asked for hold on the day, and how many are over. */
export async function countPauses(db: Executor, asked: { view: PausesView; day: string; scope: Scope }) {
  const { view, day, scope } = asked
  const [row] = await db.execute<{ open: number; over: number }>(sql`
    select count(*) filter (where ${openOn(day)})::int as open, count(*) filter (where ${overOn(day)})::int as over
    from pause p
    join ${project} on ${project.id} = p.project_id
    ${pauseJoins}
    left join procurement_plan pp on pp.id = p.plan_id
    where ${and(sql`p."from" <= ${day}::date`, projectInScope(scope), ...askedConditions(view))}`)
  return row ?? { open: 0, over: 0 }
}

const MOST_OF_PROJECT = 200

/** Every pause of a project, or those that cover one package, newest first. */
export function listPausesOf(
  db: Executor,
  asked: { projectId: number; bidPackage?: { id: number; planId: number | null }; day: string; scope: Scope },
): Promise<PauseRow[]> {
  const { projectId, bidPackage: of, day, scope } = asked
  const covers = of
    ? sql`(p.bid_package_id = ${of.id} or p.plan_id = ${of.planId}::integer
        or (p.plan_id is null and p.bid_package_id is null))`
    : undefined
  const where = and(eq(project.id, projectId), sql`p.ending is distinct from 'undone'`, covers)
  return rowsWhere(db, { where, day, scope, order: newest, limit: MOST_OF_PROJECT })
}

/** Pauses of which somebody has to decide on the day (R4), the longest waiting first. */
export async function listPausesToDecide(db: Executor, asked: { day: string; scope: Scope }): Promise<PauseRow[]> {
  const { day, scope } = asked
  const where = sql`${openOn(day)} and (p.condition_day <= ${day}::date or p.review_on <= ${day}::date
    or exists (select 1 from due_decision d where d.pause_id = p.id and d.opened_on <= ${day}::date
      and (d.closed_on is null or d.closed_on > ${day}::date)))`
  return rowsWhere(db, { where, day, scope, order: sql`p."from", p.id`, limit: MOST_OF_PROJECT })
}

/** The pauses of one act, for the page of one of them. */
export function listPausesOfAct(db: Executor, asked: { actKey: string; day: string; scope: Scope }) {
  const { actKey, day, scope } = asked
  const order = sql`p.bid_package_id is not null, pb.ordinal, p.id`
  return rowsWhere(db, { where: sql`p.act_key = ${actKey}::uuid`, day, scope, order, limit: MOST_OF_PROJECT })
}

/** One pause; undefined where it does not exist for the reader on the day (R15). */
export async function findPauseRow(db: Executor, asked: { id: number; day: string; scope: Scope }) {
  const [row] = await rowsWhere(db, { ...asked, where: sql`p.id = ${asked.id}`, order: newest, limit: 1 })
  return row
}

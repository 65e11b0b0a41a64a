import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import { bidPackage, clause, directive, directiveProject, notice, pause } from '#db/schema.server'
import { HALTING_KINDS } from '~/domain/projects/project-order'
import type { Halt } from './pause-halt'

/** What is asked about: a package with its project, a plan with its project, or a project as a whole. */
export type HaltAsked = {
  projectId: number
  planId?: number | null
  bidPackageId?: number | null
  /** As of this day (ISO); left out: as it stands now. */
  day?: string
}

/**
 * What keeps a project, plan or package from advancing; null where nothing does. A pause of the project covers its plans
 * and packages, a pause of a plan its packages. An order to pause or stop whose directive is open halts the whole project
 * until somebody has recorded it as a pause or settled that it asks none.
 */
export async function haltOf(db: Executor, asked: HaltAsked): Promise<Halt | null> {
  return (await recordedHalt(db, asked)) ?? unrecordedOrder(db, asked)
}

const watched = alias(directive, 'watched')
const watchedNotice = alias(notice, 'watched_notice')

/** A pause holds: now, or as of a day. */
const holdsOn = (day?: string): SQL | undefined =>
  day === undefined
    ? isNull(pause.endedOn)
    : and(lte(pause.from, day), or(isNull(pause.endedOn), sql`${pause.endedOn} > ${day}::date`))

/** The narrowest of the pauses that cover it, the oldest of equals. */
async function recordedHalt(db: Executor, asked: HaltAsked): Promise<Halt | null> {
  const { projectId, planId = null, bidPackageId = null, day } = asked
  const plan = planId ?? sql`(select plan_id from bid_package where id = ${bidPackageId}::integer)`
  const [row] = await db
    .select({
      pauseId: pause.id,
      planId: pause.planId,
      ordinal: bidPackage.ordinal,
      since: pause.from,
      order: directive.decision,
      directiveId: pause.directiveId,
      noticeId: notice.id,
      clauseId: pause.clauseId,
      notice: notice.numberSymbol,
      section: clause.section,
      wordOf: pause.wordOf,
      wordOn: pause.wordOn,
      condition: pause.conditionWords,
      conditionDirectiveId: pause.conditionDirectiveId,
      conditionNotice: watchedNotice.numberSymbol,
      conditionSection: watched.section,
      conditionDay: pause.conditionDay,
    })
    .from(pause)
    .leftJoin(bidPackage, eq(bidPackage.id, pause.bidPackageId))
    .leftJoin(directive, eq(directive.id, pause.directiveId))
    .leftJoin(clause, eq(clause.id, pause.clauseId))
    .leftJoin(notice, eq(notice.id, clause.noticeId))
    .leftJoin(watched, eq(watched.id, pause.conditionDirectiveId))
    .leftJoin(watchedNotice, eq(watchedNotice.id, watched.noticeId))
    .where(
      and(
        eq(pause.projectId, projectId),
        holdsOn(day),
        or(
          and(isNull(pause.planId), isNull(pause.bidPackageId)),
          sql`${pause.planId} = ${plan}`,
          sql`${pause.bidPackageId} = ${bidPackageId}::integer`,
        ),
      ),
    )
    .orderBy(sql`${pause.bidPackageId} is null`, sql`${pause.planId} is null`, asc(pause.from), asc(pause.id))
    .limit(1)
  if (!row) return null
  const { planId: ofPlan, order, ...halt } = row
  const scope = halt.ordinal !== null ? 'package' : ofPlan !== null ? 'plan' : 'project'
  return { ...halt, scope, kind: order === 'stop' ? 'stop' : 'pause' }
}

/** The directive's order on the project is neither recorded as a pause nor settled otherwise. */
export const notYetRecorded: SQL = sql`(${directiveProject.directiveId}, ${directiveProject.projectId}) not in (
  select directive_id, project_id from pause where directive_id is not null and ending is distinct from 'undone'
    and not exists (select 1 from decision_effect e where (e.made ->> 'pauseId')::integer = pause.id
      and e.act in ('resume', 'cancel') and e.undone_at is not null)
  union all
  select directive_id, project_id from due_decision
  where question = 'proposed-by-notice' and outcome = 'none-needed' and directive_id is not null)`

async function unrecordedOrder(db: Executor, { projectId, day }: HaltAsked): Promise<Halt | null> {
  const open =
    day === undefined
      ? isNull(directive.completedOn)
      : sql`(${directive.completedOn} is null or ${directive.completedOn} > ${day}::date)
          and (${directive.issuedOn} is null or ${directive.issuedOn} <= ${day}::date)`
  const [row] = await db
    .select({
      order: directive.decision,
      since: directive.issuedOn,
      directiveId: directive.id,
      noticeId: notice.id,
      clauseId: directive.clauseId,
      notice: notice.numberSymbol,
      section: clause.section,
      condition: directive.condition,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .where(
      and(
        eq(directiveProject.projectId, projectId),
        inArray(directive.decision, [...HALTING_KINDS]),
        open,
        notYetRecorded,
      ),
    )
    .orderBy(sql`${directive.decision} <> 'stop'`, asc(directive.issuedOn), asc(directive.ordinal))
    .limit(1)
  if (!row) return null
  const { order, ...halt } = row
  return {
    ...halt,
    ...{ pauseId: null, scope: 'project', ordinal: null, wordOf: null, wordOn: null },
    ...{ conditionDirectiveId: null, conditionNotice: null, conditionSection: null, conditionDay: null },
    kind: order === 'stop' ? 'stop' : 'pause',
  }
}

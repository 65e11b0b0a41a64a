import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, directiveProject, estimate, notice, project, projectBeneficiary } from '#db/schema.server'
import { type DirectiveRow, listRowsOf } from '~/domain/directives/directive-rows.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { officialNameOn, shortNameOn } from '~/domain/organisations/organisation-name.server'
import { notYetRecorded } from '~/domain/pauses/halts.queries.server'
import type { Scope } from '~/domain/people/actor'
import { regimeName } from '~/domain/regimes/regime-name.server'
import { ORDER_KINDS, type OrderInForce } from './project-order'
import { projectInScope } from './project-scope.server'

const MOST_DIRECTIVES = 200

/** One project with the names its units bear on the day; undefined where it does not exist for the reader (R15). */
export async function findProject(db: Executor, asked: { id: number; day: string; scope: Scope }) {
  const { id, day, scope } = asked
  const [row] = await db
    .select({
      id: project.id,
      code: project.code,
      name: project.name,
      kind: project.kind,
      field: project.field,
      summary: project.summary,
      ownerId: project.ownerId,
      owner: sql<string>`${officialNameOn(sql`project.owner_id`, day)}`,
      ownerShort: sql<string>`${shortNameOn(sql`project.owner_id`, day)}`,
      pmuId: project.pmuId,
      pmu: sql<string | null>`${officialNameOn(sql`project.pmu_id`, day)}`,
      beneficiaries: sql<{ id: number; name: string }[]>`coalesce((
        select json_agg(json_build_object('id', organisation_id, 'name', name) order by vn_sort(name) collate "C")
        from (select organisation_id, ${shortNameOn(sql`project_beneficiary.organisation_id`, day)} as name
          from ${projectBeneficiary} where project_id = project.id) units), '[]')`,
      group: project.group,
      phase: project.phase,
      decisionNumber: project.decisionNumber,
      decidedOn: project.decidedOn,
      regime: project.regime,
      regimeName,
      totalInvestment: project.totalInvestment,
      /** Approved amounts on record: with one, the total changes by the next (R11). */
      baselines: sql<number>`(select count(*)::int from ${estimate} where ${estimate.projectId} = project.id)`,
      plannedStart: project.plannedStart,
      plannedEnd: project.plannedEnd,
      actualStart: project.actualStart,
      actualEnd: project.actualEnd,
      pace: project.pace,
      paceReason: project.paceReason,
      paceClauseId: project.paceClauseId,
      declaredHealth: project.declaredHealth,
      declaredHealthNote: project.declaredHealthNote,
      declaredHealthOn: project.declaredHealthOn,
      isSample: project.isSample,
      updatedAt: project.updatedAt,
      version: project.version,
    })
    .from(project)
    .where(and(eq(project.id, id), projectInScope(scope)))
  return row
}

export type ProjectShown = NonNullable<Awaited<ReturnType<typeof findProject>>>

/** Orders in force on a project on the day that nobody has recorded as a pause: those that stop it first, then the newest. */
export function listOrdersInForce(db: Executor, projectId: number, on: DirectivesOnDay): Promise<OrderInForce[]> {
  return db
    .select({
      directiveId: directive.id,
      kind: sql<OrderInForce['kind']>`${directive.decision}`,
      noticeId: notice.id,
      notice: notice.numberSymbol,
      clauseId: clause.id,
      section: clause.section,
      since: directive.issuedOn,
      text: directive.text,
      condition: directive.condition,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .where(
      and(
        eq(directiveProject.projectId, projectId),
        inArray(directive.decision, [...ORDER_KINDS]),
        on.open,
        or(eq(directive.decision, 'continue-rent'), notYetRecorded),
      ),
    )
    .orderBy(
      sql`array_position(array['stop', 'pause', 'continue-rent'], ${directive.decision})`,
      desc(directive.issuedOn),
      asc(directive.ordinal),
    )
}

/** The directives on a project that the reader may see, newest notice first, with their standing on the day. */
export async function listProjectDirectives(
  db: Executor,
  asked: { projectId: number; on: DirectivesOnDay; scope: Scope },
): Promise<DirectiveRow[]> {
  const { projectId, on, scope } = asked
  const rows = await db
    .select({ id: directive.id })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .where(and(eq(directiveProject.projectId, projectId), sql`(${on.open} or ${on.done})`, directiveInScope(scope)))
    .orderBy(desc(directive.issuedOn), asc(directive.noticeId), asc(directive.ordinal))
    .limit(MOST_DIRECTIVES)
  return listRowsOf(
    db,
    on,
    rows.map((row) => row.id),
  )
}

/** Clauses of the notices that speak of a project: what a change of its state can name as its cause. */
export function listProjectClauses(db: Executor, projectId: number) {
  return db
    .selectDistinct({
      id: clause.id,
      section: clause.section,
      start: clause.start,
      notice: notice.numberSymbol,
      noticeId: notice.id,
      issuedOn: notice.issuedOn,
      words: sql<string>`substr(${notice.text}, ${clause.start} + 1, 160)`,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(eq(directiveProject.projectId, projectId))
    .orderBy(desc(notice.issuedOn), asc(notice.id), asc(clause.start))
    .limit(MOST_DIRECTIVES)
}

/** Notices with a directive on the project that were there on the day, newest first. */
export function listProjectNotices(db: Executor, projectId: number, on: DirectivesOnDay) {
  return db
    .select({
      id: notice.id,
      numberSymbol: notice.numberSymbol,
      title: notice.title,
      issuer: notice.issuer,
      issuedOn: notice.issuedOn,
      directives: sql<number>`count(*)::int`,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(and(eq(directiveProject.projectId, projectId), sql`(${on.open} or ${on.done})`))
    .groupBy(notice.id)
    .orderBy(desc(notice.issuedOn), asc(notice.id))
    .limit(MOST_DIRECTIVES)
}

export type ProjectNotice = Awaited<ReturnType<typeof listProjectNotices>>[number]
export type ProjectClause = Awaited<ReturnType<typeof listProjectClauses>>[number]

import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  notice,
  project,
  projectBeneficiary,
} from '#db/schema.server'
import { officialNameOn, shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { existsOn, openOn } from './portfolio-facts.server'
import { ORDER_KINDS, type OrderInForce } from './project-order'
import { directiveInScope, projectInScope } from './project-scope.server'

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
      totalInvestment: project.totalInvestment,
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

const onProject = (projectId: number, day: string, more?: SQL) =>
  and(eq(directiveProject.projectId, projectId), existsOn(day), more)

/** Orders in force on a project on the day: those that stop it first, then the newest. */
export async function listOrdersInForce(db: Executor, projectId: number, day: string): Promise<OrderInForce[]> {
  const rows = await db
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
    .where(onProject(projectId, day, and(inArray(directive.decision, [...ORDER_KINDS]), openOn(day))))
    .orderBy(
      sql`array_position(array['stop', 'pause', 'continue-rent'], ${directive.decision})`,
      desc(directive.issuedOn),
      asc(directive.ordinal),
    )
  return rows
}

/** The directives on a project that the reader may see, newest notice first, with what their standing needs. */
export function listProjectDirectives(db: Executor, asked: { projectId: number; day: string; scope: Scope }) {
  const { projectId, day, scope } = asked
  return db
    .select({
      id: directive.id,
      text: directive.text,
      decision: directive.decision,
      noticeId: notice.id,
      notice: notice.numberSymbol,
      clauseId: clause.id,
      section: clause.section,
      issuedOn: directive.issuedOn,
      deadlineType: directive.deadlineType,
      deadline: directive.deadline,
      deadlineWords: directive.deadlineWords,
      originalDueOn: directive.originalDueOn,
      extendedDueOn: directive.extendedDueOn,
      dueOn: directive.dueOn,
      continuous: directive.continuous,
      completedOn: directive.completedOn,
      awaitingConfirmation: directive.awaitingConfirmation,
      lastReportOn: directive.lastReportOn,
      lastPercent: directive.lastPercent,
      lead: sql<string | null>`(
        select string_agg(coalesce(${shortNameOn(sql`${directiveUnit.organisationId}`, day)}, ${directiveUnit.printedName}), ', ' order by ${directiveUnit.id})
        from ${directiveUnit} where ${directiveUnit.directiveId} = ${directive.id} and ${directiveUnit.part} = 'lead')`,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .where(onProject(projectId, day, directiveInScope(sql`${directive.id}`, scope)))
    .orderBy(desc(directive.issuedOn), asc(notice.id), asc(directive.ordinal))
    .limit(MOST_DIRECTIVES)
}

export type ProjectDirective = Awaited<ReturnType<typeof listProjectDirectives>>[number]

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

import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  directiveWarning,
  notice,
  noticeWarning,
  person,
  project,
  storedFile,
} from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { HEADER_SELECTION } from './notice-row.server'
import { issuerName, visibleTo } from './notices.queries.server'

/** A confirmed notice as its page shows it, or null where there is none for this person. */
export async function findNotice(db: Executor, noticeId: number, scope: Scope) {
  const [row] = await db
    .select({
      ...HEADER_SELECTION,
      id: notice.id,
      issuer: issuerName,
      /** As the paper has it, for a correction. */
      printedIssuer: notice.issuer,
      version: notice.version,
      numberSymbol: notice.numberSymbol,
      text: notice.text,
      fileId: notice.fileId,
      fileName: storedFile.name,
      duplicateOfId: notice.duplicateOfId,
      duplicateReason: notice.duplicateReason,
      confirmedAt: notice.confirmedAt,
      confirmedBy: person.name,
      isSample: notice.isSample,
    })
    .from(notice)
    .leftJoin(person, eq(person.id, notice.confirmedBy))
    .leftJoin(storedFile, eq(storedFile.id, notice.fileId))
    .where(and(eq(notice.id, noticeId), eq(notice.state, 'confirmed'), visibleTo(scope)))
  return row ?? null
}

/** Warnings about the whole notice, open ones first. */
export function listNoticeWarnings(db: Executor, noticeId: number) {
  return db
    .select({
      id: noticeWarning.id,
      code: noticeWarning.code,
      data: noticeWarning.data,
      settledBy: person.name,
      settledAt: noticeWarning.settledAt,
      settledReason: noticeWarning.settledReason,
    })
    .from(noticeWarning)
    .leftJoin(person, eq(person.id, noticeWarning.settledBy))
    .where(eq(noticeWarning.noticeId, noticeId))
    .orderBy(sql`${noticeWarning.settledAt} is not null`, asc(noticeWarning.id))
}
export type NoticeWarning = Awaited<ReturnType<typeof listNoticeWarnings>>[number]

/**
 * The directives of a notice in the paper's order, each with its clause, units, projects and open warnings. A person
 * bound to own units sees those of the own units only.
 */
export async function listDirectivesOfNotice(db: Executor, noticeId: number, scope: Scope) {
  const rows = await db
    .select({
      id: directive.id,
      ordinal: directive.ordinal,
      section: directive.section,
      text: directive.text,
      start: directive.start,
      end: directive.end,
      clauseStart: clause.start,
      clauseEnd: clause.end,
      decision: directive.decision,
      condition: directive.condition,
      deadline: directive.deadline,
      deadlineWords: directive.deadlineWords,
      deadlineType: directive.deadlineType,
      originalDueOn: directive.originalDueOn,
      extendedDueOn: directive.extendedDueOn,
      dueOn: directive.dueOn,
      continuous: directive.continuous,
      completedOn: directive.completedOn,
      awaitingConfirmation: directive.awaitingConfirmation,
      lastReportOn: directive.lastReportOn,
      issuedOn: directive.issuedOn,
      nobodyLeadsReason: directive.nobodyLeadsReason,
    })
    .from(directive)
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .where(eq(directive.noticeId, noticeId))
    .orderBy(asc(directive.ordinal))
  const ids = rows.map(({ id }) => id)
  const [units, projects, warnings] = await Promise.all([unitsOf(db, ids), projectsOf(db, ids), warningsOf(db, ids)])
  return rows
    .map((row) => ({
      ...row,
      units: units.filter(({ directiveId }) => directiveId === row.id),
      projects: projects.filter(({ directiveId }) => directiveId === row.id),
      warnings: warnings.filter(({ directiveId }) => directiveId === row.id),
    }))
    .filter(
      (row) =>
        scope === 'all' ||
        row.units.some(({ organisationId }) => organisationId !== null && scope.includes(organisationId)),
    )
}
export type DirectiveOfNotice = Awaited<ReturnType<typeof listDirectivesOfNotice>>[number]

async function unitsOf(db: Executor, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({
      directiveId: directiveUnit.directiveId,
      part: directiveUnit.part,
      organisationId: directiveUnit.organisationId,
      printedName: directiveUnit.printedName,
    })
    .from(directiveUnit)
    .where(inArray(directiveUnit.directiveId, ids))
    .orderBy(asc(directiveUnit.id))
}

async function projectsOf(db: Executor, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({ directiveId: directiveProject.directiveId, id: project.id, code: project.code, name: project.name })
    .from(directiveProject)
    .innerJoin(project, eq(project.id, directiveProject.projectId))
    .where(inArray(directiveProject.directiveId, ids))
    .orderBy(asc(project.code))
}

async function warningsOf(db: Executor, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({
      directiveId: directiveWarning.directiveId,
      code: directiveWarning.code,
      data: directiveWarning.data,
      settledReason: directiveWarning.settledReason,
    })
    .from(directiveWarning)
    .where(inArray(directiveWarning.directiveId, ids))
    .orderBy(asc(directiveWarning.id))
}

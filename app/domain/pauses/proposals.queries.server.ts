import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  bidPackage,
  clause,
  directive,
  directiveProject,
  dueDecision,
  lease,
  notice,
  procurementPlan,
  project,
} from '#db/schema.server'
import { isEnded } from '~/domain/bid-packages/bid-package-state'
import type { Scope } from '~/domain/people/actor'
import type { OrderKind } from '~/domain/projects/project-order'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { type Proposal, suggestCondition, suggestTargets } from './proposals'
import { isProposed } from './proposals.server'

const MOST = 50

/** What is still to be carried out of the orders of one notice, of one directive, or on one project. */
export function listProposals(
  db: Executor,
  asked: { scope: Scope } & ({ noticeId: number } | { directiveId: number } | { projectId: number }),
): Promise<Proposal[]> {
  if ('noticeId' in asked) return proposalsWhere(db, eq(directive.noticeId, asked.noticeId), asked.scope)
  if ('directiveId' in asked) return proposalsWhere(db, eq(directive.id, asked.directiveId), asked.scope)
  return proposalsWhere(db, eq(project.id, asked.projectId), asked.scope)
}

/** Those whose decision waits on a desk, the longest waiting first. */
export const listWaitingProposals = (db: Executor, asked: { day: string; scope: Scope }): Promise<Proposal[]> =>
  proposalsWhere(db, sql`${dueDecision.openedOn} <= ${asked.day}::date`, asked.scope)

async function proposalsWhere(db: Executor, where: SQL, scope: Scope): Promise<Proposal[]> {
  const rows = await db
    .select({
      kind: sql<OrderKind>`${directive.decision}`,
      directiveId: directive.id,
      clauseId: directive.clauseId,
      noticeId: directive.noticeId,
      notice: notice.numberSymbol,
      section: clause.section,
      issuedOn: directive.issuedOn,
      text: directive.text,
      condition: directive.condition,
      projectId: project.id,
      project: project.name,
      waitingSince: dueDecision.openedOn,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(project, eq(project.id, directiveProject.projectId))
    .leftJoin(
      dueDecision,
      and(
        eq(dueDecision.directiveId, directive.id),
        eq(dueDecision.projectId, project.id),
        eq(dueDecision.question, 'proposed-by-notice'),
        eq(dueDecision.state, 'waiting'),
      ),
    )
    .where(and(where, isProposed, projectInScope(scope)))
    .orderBy(asc(dueDecision.openedOn), asc(directive.issuedOn), asc(directive.ordinal), asc(project.id))
    .limit(MOST)
  const projectIds = [...new Set(rows.map((row) => row.projectId))]
  const noticeIds = [...new Set(rows.map((row) => row.noticeId))]
  if (rows.length === 0) return []
  const [parts, waitables, leases] = await Promise.all([
    listParts(db, projectIds),
    listWaitables(db, noticeIds),
    db
      .select({ id: lease.id, service: lease.service, projectId: lease.projectId })
      .from(lease)
      .where(inArray(lease.projectId, projectIds)),
  ])
  return rows.map((row) => {
    const mine = parts.filter((part) => part.projectId === row.projectId)
    const others = waitables
      .filter((one) => one.noticeId === row.noticeId && one.directiveId !== row.directiveId)
      .map((one) => ({ ...one, sharesProject: one.projectIds.includes(row.projectId) }))
    return {
      ...row,
      parts: mine,
      targets: suggestTargets(row.text, row.projectId, mine),
      waitables: others,
      conditionDirectiveId: suggestCondition(row.condition, others),
      leases: leases.filter((one) => one.projectId === row.projectId),
    }
  })
}

/** Plans and packages of projects that are not over: what can be paused of them. */
export async function listParts(db: Executor, projectIds: readonly number[]) {
  if (projectIds.length === 0) return []
  const plans = await db
    .select({ projectId: procurementPlan.projectId, planId: procurementPlan.id, name: procurementPlan.name })
    .from(procurementPlan)
    .where(and(inArray(procurementPlan.projectId, [...projectIds]), sql`${procurementPlan.state} <> 'replaced'`))
    .orderBy(asc(procurementPlan.id))
  const packages = await db
    .select({
      projectId: bidPackage.projectId,
      bidPackageId: bidPackage.id,
      planId: bidPackage.planId,
      name: bidPackage.name,
      ordinal: bidPackage.ordinal,
      state: bidPackage.state,
    })
    .from(bidPackage)
    .where(inArray(bidPackage.projectId, [...projectIds]))
    .orderBy(asc(bidPackage.projectId), asc(bidPackage.ordinal))
  return [
    ...plans.map((plan) => ({ ...plan, bidPackageId: null, ordinal: null })),
    ...packages.filter(({ state }) => !isEnded(state)).map(({ state: _, ...part }) => part),
  ]
}

/** Open directives of notices with the projects they concern. */
async function listWaitables(db: Executor, noticeIds: readonly number[]) {
  return db
    .select({
      directiveId: directive.id,
      noticeId: directive.noticeId,
      text: directive.text,
      decision: directive.decision,
      projectIds: sql<number[]>`coalesce((select json_agg(project_id) from directive_project
        where directive_id = ${directive}.id), '[]')`,
    })
    .from(directive)
    .where(and(inArray(directive.noticeId, [...noticeIds]), sql`${directive.completedOn} is null`))
    .orderBy(asc(directive.noticeId), asc(directive.ordinal))
}

/** Open directives on a project: what a pause of it can wait for, the newest notice first. */
export function listWaitablesOfProject(db: Executor, projectId: number) {
  return db
    .select({
      directiveId: directive.id,
      text: directive.text,
      section: directive.section,
      notice: notice.numberSymbol,
    })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(and(eq(directiveProject.projectId, projectId), sql`${directive.completedOn} is null`))
    .orderBy(sql`${directive.issuedOn} desc`, asc(directive.ordinal))
    .limit(MOST * 2)
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, directive, directiveProject, pause, procurementPlan, project } from '#db/schema.server'
import { lockBidPackage } from '~/domain/bid-packages/bid-package-lock.server'
import { isEnded } from '~/domain/bid-packages/bid-package-state'
import type { Issue } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { findCitation } from '~/domain/projects/project-lock.server'
import { HALTING_KINDS } from '~/domain/projects/project-order'
import { isUnfinished } from '~/domain/projects/project-phase'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { type Cause, type PauseTarget, scopeOfTarget } from './pause'

/** A target with the words its story needs. */
export type LockedTarget = PauseTarget & { ordinal: number | null; name: string }

/**
 * What is to be paused, locked until the transaction ends; null where the actor has none such (R15). Packages first, then
 * projects, as a step of a package locks them, so that a pause and a step wait for each other and not in a ring.
 */
export async function lockTargets(
  tx: Transaction,
  targets: readonly PauseTarget[],
  by: Actor,
): Promise<{ locked: LockedTarget[]; issues: Issue[] } | null> {
  const locked: LockedTarget[] = []
  const issues: Issue[] = []
  for (const target of [...targets].sort((a, b) => (a.bidPackageId ?? 0) - (b.bidPackageId ?? 0))) {
    if (target.bidPackageId === null) continue
    const row = await lockBidPackage(tx, target.bidPackageId, by)
    if (row?.projectId !== target.projectId) return null
    locked.push({ ...target, ordinal: row.ordinal, name: row.name })
    if (isEnded(row.state)) issues.push(endedIssue(target, row.ordinal))
  }
  const projectIds = [...new Set(targets.map(({ projectId }) => projectId))]
  const projects = await tx
    .select({ id: project.id, name: project.name, phase: project.phase })
    .from(project)
    .where(and(inArray(project.id, projectIds), projectInScope(by.scope)))
    .orderBy(asc(project.id))
    .for('update')
  for (const target of targets) {
    const of = projects.find(({ id }) => id === target.projectId)
    if (!of) return null
    if (!isUnfinished(of.phase)) issues.push(endedIssue({ ...target, planId: null, bidPackageId: null }, null))
    if (target.planId === null && target.bidPackageId === null) locked.push({ ...target, ordinal: null, name: of.name })
    if (target.planId === null || target.bidPackageId !== null) continue
    const plan = await lockPlan(tx, target.planId, target.projectId)
    if (!plan) return null
    locked.push({ ...target, ordinal: null, name: plan.name })
  }
  return { locked, issues }
}

const endedIssue = (target: PauseTarget, ordinal: number | null): Issue => ({
  field: null,
  key: 'pauses.nothing-goes-on',
  context: { scope: scopeOfTarget(target), ordinal: ordinal ?? '' },
})

async function lockPlan(tx: Transaction, id: number, projectId: number) {
  const [row] = await tx
    .select({ name: procurementPlan.name })
    .from(procurementPlan)
    .where(and(eq(procurementPlan.id, id), eq(procurementPlan.projectId, projectId)))
    .for('update')
  return row
}

/** Pauses of the given numbers, locked in the order of their ids; null where the actor has not all of them (R15). */
export async function lockPauses(tx: Transaction, ids: readonly number[], by: Actor) {
  const rows = await tx
    .select({ pause, ordinal: bidPackage.ordinal })
    .from(pause)
    .innerJoin(project, eq(project.id, pause.projectId))
    .leftJoin(bidPackage, eq(bidPackage.id, pause.bidPackageId))
    .where(and(inArray(pause.id, [...ids]), projectInScope(by.scope)))
    .orderBy(asc(pause.id))
    .for('update', { of: pause })
  if (rows.length === 0 || rows.length < new Set(ids).size) return null
  return rows.map((row) => ({ ...row.pause, ordinal: row.ordinal }))
}

export type LockedPause = NonNullable<Awaited<ReturnType<typeof lockPauses>>>[number]

/** Pauses that are over already: nothing is done to them twice. */
export const overIssues = (rows: readonly LockedPause[]): Issue[] =>
  rows
    .filter(({ endedOn }) => endedOn !== null)
    .map((row) => ({
      field: null,
      key: 'pauses.over-already',
      context: { scope: scopeOfTarget(row), ordinal: row.ordinal ?? '', ended: row.endedOn ?? '' },
    }))

/** How the clause of a cause is cited; an issue where no confirmed notice has it, null where the cause is a word. */
export async function citationOf(tx: Transaction, { clauseId }: Pick<Cause, 'clauseId'>) {
  if (clauseId === null) return { citation: null, issues: [] }
  const citation = await findCitation(tx, clauseId)
  const issues: Issue[] = citation ? [] : [{ field: 'clauseId', key: 'errors.not-a-choice' }]
  return { citation, issues }
}

/** The open order to pause or stop that the clause gave on the project: recording its pause settles what it proposed. */
export async function orderOfClause(tx: Transaction, clauseId: number, projectId: number): Promise<number | null> {
  const [row] = await tx
    .select({ id: directive.id })
    .from(directive)
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(
      and(
        eq(directive.clauseId, clauseId),
        eq(directiveProject.projectId, projectId),
        inArray(directive.decision, [...HALTING_KINDS]),
        isNull(directive.completedOn),
      ),
    )
    .orderBy(asc(directive.ordinal))
    .limit(1)
  return row?.id ?? null
}

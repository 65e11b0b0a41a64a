import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { bidPackage, procurementPlan, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid, missing, stale } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import { lockProject } from '~/domain/projects/project-lock.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { PlanApproval } from './bid-package.forms'
import { NO_FACTS } from './bid-package-facts'
import { moveBidPackage } from './move-bid-package.server'

type Given = { planId: number; version: number; by: Actor; now: Date }

/** Begins a plan of selecting contractors; one that `replaces` an approved plan adjusts it (Luật Đấu thầu 22/2023/QH15, Điều 39). */
export function createProcurementPlan(
  db: Database,
  input: { projectId: number; name: string; replacesId?: number | null; by: Actor; now: Date },
): Promise<CommandResult<{ planId: number }>> {
  const { projectId, name, replacesId = null, by, now } = input
  return db.transaction(async (tx) => {
    if (!(await lockProject(tx, projectId, by))) return missing
    if (replacesId !== null) {
      const [old] = await tx.select().from(procurementPlan).where(eq(procurementPlan.id, replacesId)).for('update')
      if (old?.projectId !== projectId || old.state !== 'approved')
        return conflict({ field: null, key: 'procurement.plan-state' })
    }
    const [created] = await tx
      .insert(procurementPlan)
      .values({ projectId, name, replacesId, createdBy: by.personId, createdAt: now })
      .returning({ id: procurementPlan.id })
    if (!created) throw new Error('A plan was written without an id')
    await recordEvent(tx, {
      ...{ subject: 'project', subjectId: projectId, event: 'procurement-plan.made', data: { name }, by, now },
    })
    return { ok: true, planId: created.id }
  })
}

/** Hands a plan in for approval. */
export function submitProcurementPlan(
  db: Database,
  input: Given & { submittedOn: string },
): Promise<CommandResult<{ version: number }>> {
  const { submittedOn, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockPlan(tx, input.planId, by)
    if (!locked) return missing
    if (locked.version !== input.version) return stale({ version: locked.version, state: locked.state })
    if (locked.state !== 'draft') return conflict({ field: null, key: 'procurement.plan-state' })
    if (submittedOn > dayAt(now)) return invalid({ field: 'submittedOn', key: 'procurement.day-ahead' })
    if ((await draftsOf(tx, locked.id)).length === 0 && locked.replacesId === null)
      return conflict({ field: null, key: 'procurement.plan-empty' })
    const version = locked.version + 1
    await tx
      .update(procurementPlan)
      .set({ state: 'submitted', submittedOn, version })
      .where(eq(procurementPlan.id, locked.id))
    await recordEvent(tx, {
      ...{ subject: 'project', subjectId: locked.projectId, event: 'procurement-plan.submitted' },
      ...{ data: { name: locked.name, on: submittedOn }, by, now },
    })
    return { ok: true, version }
  })
}

/**
 * Approves a plan by its decision, and with it its packages that are drafts, all or none. A plan that adjusts another takes
 * over the packages of that one, which is replaced.
 */
export function approveProcurementPlan(
  db: Database,
  input: Given & { approval: PlanApproval },
): Promise<CommandResult<{ version: number; approved: number }>> {
  const { approval, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockPlan(tx, input.planId, by)
    if (!locked) return missing
    if (locked.version !== input.version) return stale({ version: locked.version, state: locked.state })
    if (locked.state !== 'draft' && locked.state !== 'submitted')
      return conflict({ field: null, key: 'procurement.plan-state' })
    if (approval.decidedOn > dayAt(now)) return invalid({ field: 'decidedOn', key: 'procurement.day-ahead' })
    const halt = await haltOf(tx, { projectId: locked.projectId, planId: locked.id })
    if (halt) return conflict(standsStillIssue(halt, 'approve-procurement-plan'))
    const drafts = await draftsOf(tx, locked.id)
    if (drafts.length === 0 && locked.replacesId === null)
      return conflict({ field: null, key: 'procurement.plan-empty' })
    const replaced = locked.replacesId === null ? null : await replacedBy(tx, locked.replacesId)
    if (replaced && replaced.state !== 'approved') return conflict({ field: null, key: 'procurement.plan-replaced' })
    for (const { id, planId } of [...drafts, ...(replaced?.packages ?? [])]) {
      const stands = await haltOf(tx, { projectId: locked.projectId, planId, bidPackageId: id })
      if (stands) return conflict(standsStillIssue(stands, 'approve-plan'))
    }
    const version = locked.version + 1
    await tx
      .update(procurementPlan)
      .set({ ...approval, state: 'approved', version })
      .where(eq(procurementPlan.id, locked.id))
    if (locked.replacesId !== null) await takeOver(tx, locked.replacesId, locked.id)
    const facts = { ...NO_FACTS, documentNumber: approval.decisionNumber, documentOn: approval.decidedOn }
    for (const draft of drafts)
      await moveBidPackage(tx, draft, { transition: 'approve-plan', on: approval.decidedOn, facts, by, now })
    await recordEvent(tx, {
      ...{ subject: 'project', subjectId: locked.projectId, event: 'procurement-plan.approved' },
      data: {
        name: locked.name,
        decisionNumber: approval.decisionNumber,
        on: approval.decidedOn,
        packages: drafts.length,
      },
      ...{ by, now },
    })
    return { ok: true, version, approved: drafts.length }
  })
}

async function lockPlan(tx: Transaction, id: number, by: Actor) {
  const [row] = await tx
    .select({ plan: procurementPlan })
    .from(procurementPlan)
    .innerJoin(project, eq(project.id, procurementPlan.projectId))
    .where(and(eq(procurementPlan.id, id), projectInScope(by.scope)))
    .for('update')
  return row?.plan ?? null
}

const draftsOf = (tx: Transaction, planId: number) =>
  tx
    .select()
    .from(bidPackage)
    .where(and(eq(bidPackage.planId, planId), eq(bidPackage.state, 'draft')))
    .orderBy(bidPackage.ordinal)
    .for('update')

/** The plan that is adjusted, locked, with the packages that go over: none of them may stand still under it. */
async function replacedBy(tx: Transaction, id: number) {
  const [plan] = await tx.select().from(procurementPlan).where(eq(procurementPlan.id, id)).for('update')
  const packages = await tx
    .select({ id: bidPackage.id, planId: bidPackage.planId })
    .from(bidPackage)
    .where(eq(bidPackage.planId, id))
    .orderBy(bidPackage.ordinal)
    .for('update')
  return plan ? { state: plan.state, packages } : null
}

async function takeOver(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.update(bidPackage).set({ planId: to }).where(eq(bidPackage.planId, from))
  await tx.update(procurementPlan).set({ state: 'replaced' }).where(eq(procurementPlan.id, from))
}

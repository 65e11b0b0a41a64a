import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { informationSystem, lease, organisation, project, supplier } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { fieldChanges } from '~/domain/projects/project-changes'
import { findCitation, lockProject, namesOf } from '~/domain/projects/project-lock.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { supplierOf } from '~/domain/suppliers/supplier-of.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { ChangedSystem, NewSystem } from './system.forms'
import {
  changeSystemRow,
  checkedCause,
  keepStateChange,
  type LockedSystem,
  type OfSystem,
  type StateCause,
} from './system-lock.server'
import type { SystemState } from './system-terms'

type Facts = Omit<ChangedSystem, 'version'>

/** Enters a system that runs, with its first state and what says so (R2). */
export function recordSystem(
  db: Database,
  { system, by, now }: { system: NewSystem; by: Actor; now: Date },
): Promise<CommandResult<{ systemId: number }>> {
  const { state, since, words, ...facts } = system
  return db.transaction(async (tx) => {
    const { values, issues } = await checkedFacts(tx, facts, by)
    if (since > dayAt(now)) issues.push({ field: 'since', key: 'systems.day-ahead' })
    if (issues.length > 0) return invalid(...issues)
    const [created] = await tx
      .insert(informationSystem)
      .values({ ...values, state, since, createdBy: by.personId, createdAt: now })
      .returning({ id: informationSystem.id })
    if (!created) throw new Error('A system was written without an id')
    const change = { systemId: created.id, was: null, became: state, on: since, clauseId: null, words }
    await keepStateChange(tx, change, { by, now })
    await recordEvent(tx, {
      ...{ subject: 'system', subjectId: created.id, projectId: values.projectId, event: 'system.recorded', by, now },
      data: { system: values.name, state, on: since, words },
    })
    return { ok: true, systemId: created.id }
  })
}

/** Corrects the facts of a system; its state has a command of its own. */
export function changeSystem(
  db: Database,
  input: OfSystem & { version: number; system: Facts },
): Promise<CommandResult> {
  return changeSystemRow(db, input, async (tx, locked) => {
    const { values, issues } = await checkedFacts(tx, input.system, input.by)
    if (issues.length > 0) return invalid(...issues)
    const day = dayAt(input.now)
    const next = { ...locked, ...values }
    const changes = fieldChanges(await told(tx, locked, day, input.by), await told(tx, next, day, input.by))
    return { set: values, event: 'system.changed', data: { changes } }
  })
}

/** Moves a system to another state: which, since when, and because of what. */
export function changeSystemState(
  db: Database,
  input: OfSystem & StateCause & { version: number; state: SystemState; on: string },
): Promise<CommandResult> {
  const { state, on, clauseId, words } = input
  return changeSystemRow(db, input, async (tx, locked) => {
    const { citation, issues } = await checkedCause(tx, input, input.now)
    if (state === locked.state) issues.push({ field: 'state', key: 'systems.same-state' })
    if (on < locked.since) issues.push({ field: 'on', key: 'systems.before-state', context: { since: locked.since } })
    if (issues.length > 0) return invalid(...issues)
    await keepStateChange(tx, { systemId: locked.id, was: locked.state, became: state, on, clauseId, words }, input)
    return {
      ...{ set: { state, since: on }, event: 'system.state-changed', clauseId },
      data: { was: locked.state, became: state, on, words, ...(citation ? { citation } : {}) },
    }
  })
}

/** What was typed as columns; owner, supplier and project are looked up, and what is not there is said at its field. */
async function checkedFacts(tx: Transaction, { supplierId, supplierName, ...facts }: Facts, by: Actor) {
  const issues: Issue[] = []
  const owned = by.scope === 'all' || by.scope.includes(facts.ownerId)
  const [owner] = await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, facts.ownerId))
  if (!owner || !owned) issues.push({ field: 'ownerId', key: 'errors.not-a-choice' })
  if (facts.projectId !== null && !(await lockProject(tx, facts.projectId, by)))
    issues.push({ field: 'projectId', key: 'errors.not-a-choice' })
  if (facts.leaseId !== null && !(await findLeaseName(tx, facts.leaseId, by)))
    issues.push({ field: 'leaseId', key: 'errors.not-a-choice' })
  if (facts.clauseId !== null && !(await findCitation(tx, facts.clauseId)))
    issues.push({ field: 'clauseId', key: 'errors.not-a-choice' })
  if (facts.kind === 'platform' && facts.isCore) issues.push({ field: 'isCore', key: 'systems.platform-is-no-core' })
  const named = supplierId !== null || supplierName !== null
  const kept = named ? await supplierOf(tx, { id: supplierId, name: supplierName, taxCode: null }) : null
  if (kept && 'issue' in kept) issues.push({ ...kept.issue, field: 'supplierId' })
  return { values: { ...facts, supplierId: kept && 'id' in kept ? kept.id : null }, issues }
}

/** Values as the timeline keeps them: names as they were then. */
async function told(tx: Transaction, row: LockedSystem, day: string, by: Actor) {
  const { name, kind, field, contractEndsOn, yearlyCost, hosting, holds, isCore } = row
  const named =
    row.supplierId === null
      ? []
      : await tx.select({ name: supplier.name }).from(supplier).where(eq(supplier.id, row.supplierId))
  const names = await namesOf(tx, [row.ownerId], day)
  const cited = row.clauseId === null ? null : await findCitation(tx, row.clauseId)
  return {
    ...{ name, kind, field, contractEndsOn, yearlyCost, hosting, holds, isCore: String(isCore) },
    ...{ ownerId: names.get(row.ownerId) ?? null, supplierId: named[0]?.name ?? null },
    projectId: row.projectId === null ? null : await findProjectCode(tx, row.projectId),
    leaseId: row.leaseId === null ? null : await findLeaseName(tx, row.leaseId, by),
    clauseId: cited && [cited.section, cited.notice].filter(Boolean).join(', '),
  }
}

/** The service of a lease; null where the actor has none such (R15). */
async function findLeaseName(tx: Transaction, id: number, { scope }: Actor): Promise<string | null> {
  const [row] = await tx
    .select({ name: lease.service })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(eq(lease.id, id), projectInScope(scope)))
  return row?.name ?? null
}

async function findProjectCode(tx: Transaction, id: number): Promise<string | null> {
  const [row] = await tx.select({ code: project.code }).from(project).where(eq(project.id, id))
  return row?.code ?? null
}

import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { bidPackage } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, invalid, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { fieldChanges } from '~/domain/projects/project-changes'
import { lockProject } from '~/domain/projects/project-lock.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { ChangedBidPackage, NewBidPackage } from './bid-package.forms'
import { lockBidPackage } from './bid-package-lock.server'
import { laySteps } from './lay-steps.server'
import { estimateIssues, planChoiceIssues } from './package-bounds.server'

/** Enters a package of a project, as a draft; it is approved with its plan. */
export function createBidPackage(
  db: Database,
  input: { projectId: number; bidPackage: NewBidPackage; by: Actor; now: Date },
): Promise<CommandResult<{ bidPackageId: number }>> {
  const { projectId, bidPackage: given, by, now } = input
  return db.transaction(async (tx) => {
    if (!(await lockProject(tx, projectId, by))) return missing
    const issues = [
      ...(await planChoiceIssues(tx, projectId, given.planId)),
      ...(await estimateIssues(tx, { projectId, value: given.value, own: null })),
    ]
    if (issues.length > 0) return invalid(...issues)
    const ordinal = await nextOrdinal(tx, projectId)
    const [created] = await tx
      .insert(bidPackage)
      .values({
        ...{ ...given, projectId, ordinal, state: 'draft', stateSince: dayAt(now) },
        ...{ createdBy: by.personId, createdAt: now, updatedAt: now },
      })
      .returning({ id: bidPackage.id })
    if (!created) throw new Error('A package was written without an id')
    const startOn = given.plannedQuarter ?? dayAt(now)
    await laySteps(tx, { bidPackageId: created.id, projectId, method: given.method, startOn })
    await recordEvent(tx, {
      ...{ subject: 'bid-package', subjectId: created.id, projectId, event: 'bid-package.created' },
      data: { ordinal, name: given.name, value: String(given.value) },
      ...{ by, now },
    })
    return { ok: true, bidPackageId: created.id }
  })
}

/** Changes what a package's form holds; what its plan was approved with stays (the plan is adjusted instead). */
export function changeBidPackage(
  db: Database,
  input: { bidPackageId: number; bidPackage: ChangedBidPackage; by: Actor; now: Date },
): Promise<CommandResult<{ version: number }>> {
  const { bidPackageId, bidPackage: given, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, bidPackageId, by)
    if (!locked) return missing
    if (locked.version !== given.version) return stale(locked)
    const { version: _, ...fields } = given
    const before = Object.fromEntries(Object.keys(fields).map((name) => [name, locked[name as keyof typeof fields]]))
    const changes = fieldChanges(asText(before), asText(fields))
    if (changes.length === 0) return { ok: true, version: locked.version }
    const frozen = changes.find(({ field }) => APPROVED_FIELDS.has(field))
    if (locked.state !== 'draft' && frozen)
      return invalid({ field: frozen.field, key: 'procurement.value-frozen', context: { state: locked.state } })
    const { projectId, ordinal, name } = locked
    const issues = [
      ...(fields.planId === locked.planId ? [] : await planChoiceIssues(tx, projectId, fields.planId)),
      ...(fields.value > locked.value
        ? await estimateIssues(tx, { projectId, value: fields.value, own: bidPackageId })
        : []),
    ]
    if (issues.length > 0) return invalid(...issues)
    const version = locked.version + 1
    await tx
      .update(bidPackage)
      .set({ ...fields, updatedAt: now, version })
      .where(eq(bidPackage.id, bidPackageId))
    if (locked.state === 'draft' && changes.some(({ field }) => SCHEDULING_FIELDS.has(field))) {
      const startOn = fields.plannedQuarter ?? dayAt(locked.createdAt)
      await laySteps(tx, { bidPackageId, projectId, method: fields.method, startOn })
    }
    await recordEvent(tx, {
      ...{ subject: 'bid-package', subjectId: bidPackageId, projectId, event: 'bid-package.changed' },
      ...{ data: { changes, ordinal, name }, by, now },
    })
    return { ok: true, version }
  })
}

/** What the decision on the plan approved; changed only while the package is a draft. */
const APPROVED_FIELDS = new Set(['value', 'method', 'mode', 'field', 'contractType', 'planId'])

/** What the steps are laid by. */
const SCHEDULING_FIELDS = new Set(['method', 'plannedQuarter'])

const asText = (fields: Record<string, string | number | bigint | null>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  )

/** The next number of a package within its project, whose row is locked. */
export async function nextOrdinal(tx: Transaction, projectId: number): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${bidPackage.ordinal}), 0)::int` })
    .from(bidPackage)
    .where(eq(bidPackage.projectId, projectId))
  return (row?.last ?? 0) + 1
}

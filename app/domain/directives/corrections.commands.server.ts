import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, directiveProject, directiveUnit, directiveWarning, project } from '#db/schema.server'
import { type CommandResult, forbidden, type Issue, invalid, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { chosenUnits, type StandingUnit } from './correction-units.server'
import type { DecisionKind } from './decision-kind'
import { UNIT_PARTS } from './directive'
import { lockDirective } from './directive-lock.server'

export type Correction = {
  directiveId: number
  /** The version the person saw (R16). */
  version: number
  /** Units as `u12` (a row that stands in the directive) or `o34` (an organisation of the register), lead first. */
  lead: readonly string[]
  coordinating: readonly string[]
  projectIds: readonly number[]
  decision: DecisionKind
  reason: string
  by: Actor
  now: Date
}

/**
 * Corrects after confirmation who leads, who co-ordinates, which projects are concerned and what kind of order it is. The
 * words and the deadline are the notice's own and stay. Where nobody leads any more, the warning comes back (R8).
 */
export async function correctDirective(db: Database, input: Correction): Promise<CommandResult<{ version: number }>> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const before = await currentState(tx, locked.id)
    if (locked.version !== input.version) return stale({ version: locked.version, ...before })
    const after = await stateAsked(tx, input, before, locked.issuedOn)
    if ('issues' in after) return invalid(...after.issues)
    if (sameState(before, after)) return invalid({ field: null, key: 'directives.nothing-changed' })

    await writeUnits(tx, locked.id, before, after)
    await writeProjects(tx, locked.id, after.projectIds)
    await keepWarningOfLead(tx, locked.id, after, input)
    const version = locked.version + 1
    await tx.update(directive).set({ decision: input.decision, version }).where(eq(directive.id, locked.id))
    const story = { by: input.by, now: input.now, clauseId: locked.clauseId }
    await recordEvent(tx, {
      ...story,
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.corrected',
      data: { reason: input.reason, before: named(before), after: named(after) },
    })
    for (const projectId of after.projectIds.filter((id) => !before.projectIds.includes(id)))
      await recordEvent(tx, {
        ...story,
        subject: 'project',
        subjectId: projectId,
        event: 'project.directive-linked',
        data: { directiveId: locked.id },
      })
    return { ok: true, version }
  })
}

type State = { lead: StandingUnit[]; coordinating: StandingUnit[]; projectIds: number[]; decision: DecisionKind }

async function currentState(tx: Transaction, id: number): Promise<State> {
  const [row] = await tx.select({ decision: directive.decision }).from(directive).where(eq(directive.id, id))
  const units = await tx
    .select({
      id: directiveUnit.id,
      part: directiveUnit.part,
      organisationId: directiveUnit.organisationId,
      printedName: directiveUnit.printedName,
    })
    .from(directiveUnit)
    .where(eq(directiveUnit.directiveId, id))
    .orderBy(directiveUnit.id)
  const projects = await tx
    .select({ id: directiveProject.projectId })
    .from(directiveProject)
    .where(eq(directiveProject.directiveId, id))
    .orderBy(directiveProject.projectId)
  return {
    lead: units.filter((unit) => unit.part === 'lead'),
    coordinating: units.filter((unit) => unit.part === 'coordinating'),
    projectIds: projects.map((row) => row.id),
    decision: row?.decision ?? 'other',
  }
}

/** What the person asks for, checked against the register; unknown units and projects are issues at their field. */
async function stateAsked(
  tx: Transaction,
  input: Correction,
  before: State,
  issuedOn: string | null,
): Promise<State | { issues: Issue[] }> {
  const issues: Issue[] = input.reason.trim() === '' ? [{ field: 'reason', key: 'errors.required' }] : []
  const standing = [...before.lead, ...before.coordinating]
  const lead = await chosenUnits(tx, input.lead, standing, issuedOn)
  const coordinating = await chosenUnits(tx, input.coordinating, standing, issuedOn)
  if (!lead) issues.push({ field: 'lead', key: 'directives.unknown-unit' })
  if (!coordinating) issues.push({ field: 'coordinating', key: 'directives.unknown-unit' })
  const projectIds = [...new Set(input.projectIds)].sort((a, b) => a - b)
  const found =
    projectIds.length === 0
      ? []
      : await tx.select({ id: project.id }).from(project).where(inArray(project.id, projectIds))
  if (found.length !== projectIds.length) issues.push({ field: 'projectIds', key: 'directives.unknown-project' })
  if (!lead || !coordinating || issues.length > 0) return { issues }
  const leads = new Set(lead.map(unitKey))
  return {
    lead,
    // Who leads does not co-ordinate as well.
    coordinating: coordinating.filter((unit) => !leads.has(unitKey(unit))),
    projectIds,
    decision: input.decision,
  }
}

const unitKey = (unit: StandingUnit) => `${unit.organisationId} ${unit.printedName}`

const named = (state: State) => ({
  lead: state.lead.map((unit) => unit.printedName),
  coordinating: state.coordinating.map((unit) => unit.printedName),
  projectIds: state.projectIds,
  decision: state.decision,
})

const sameState = (a: State, b: State) =>
  JSON.stringify([a.lead.map(unitKey), a.coordinating.map(unitKey), a.projectIds, a.decision]) ===
  JSON.stringify([b.lead.map(unitKey), b.coordinating.map(unitKey), b.projectIds, b.decision])

async function writeUnits(tx: Transaction, directiveId: number, before: State, after: State): Promise<void> {
  const changed = UNIT_PARTS.some((part) => before[part].map(unitKey).join() !== after[part].map(unitKey).join())
  if (!changed) return
  await tx.delete(directiveUnit).where(eq(directiveUnit.directiveId, directiveId))
  const rows = UNIT_PARTS.flatMap((part) =>
    after[part].map(({ organisationId, printedName }) => ({ directiveId, part, organisationId, printedName })),
  )
  if (rows.length > 0) await tx.insert(directiveUnit).values(rows)
}

async function writeProjects(tx: Transaction, directiveId: number, projectIds: readonly number[]): Promise<void> {
  await tx.delete(directiveProject).where(eq(directiveProject.directiveId, directiveId))
  if (projectIds.length > 0)
    await tx.insert(directiveProject).values(projectIds.map((projectId) => ({ directiveId, projectId })))
}

/** R8: a directive has a lead, or an open warning, or a person's reason. */
async function keepWarningOfLead(tx: Transaction, directiveId: number, after: State, input: Correction): Promise<void> {
  const open = and(
    eq(directiveWarning.directiveId, directiveId),
    eq(directiveWarning.code, 'nobody-leads'),
    isNull(directiveWarning.settledAt),
  )
  if (after.lead.length > 0) {
    await tx
      .update(directiveWarning)
      .set({ settledBy: input.by.personId, settledAt: input.now, settledReason: input.reason })
      .where(open)
    await tx.update(directive).set({ nobodyLeadsReason: null }).where(eq(directive.id, directiveId))
    return
  }
  const [row] = await tx
    .select({ reason: directive.nobodyLeadsReason })
    .from(directive)
    .where(eq(directive.id, directiveId))
  const [warning] = await tx.select({ id: directiveWarning.id }).from(directiveWarning).where(open)
  if (!warning && !row?.reason) await tx.insert(directiveWarning).values({ directiveId, code: 'nobody-leads' })
}

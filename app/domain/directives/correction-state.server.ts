import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { directive, directiveProject, directiveUnit, project } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import { chosenUnits, type StandingUnit } from './correction-units.server'
import type { DecisionKind } from './decision-kind'

/** What a correction may change, with who leads first. */
export type State = { lead: StandingUnit[]; coordinating: StandingUnit[]; projectIds: number[]; decision: DecisionKind }

/** As it stands now. */
export async function currentState(tx: Transaction, id: number): Promise<State> {
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

export type CorrectionAsked = {
  /** Units as `u12` (a row that stands in the directive) or `o34` (an organisation of the register), lead first. */
  lead: readonly string[]
  coordinating: readonly string[]
  projectIds: readonly number[]
  decision: DecisionKind
  reason: string
}

/** What the person asks for, checked against the register; unknown units and projects are issues at their field. */
export async function stateAsked(
  tx: Transaction,
  input: CorrectionAsked,
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

export const unitKey = (unit: StandingUnit) => `${unit.organisationId} ${unit.printedName}`

/** For the story: names as printed, so that it reads on when the units are gone. */
export const named = (state: State) => ({
  lead: state.lead.map((unit) => unit.printedName),
  coordinating: state.coordinating.map((unit) => unit.printedName),
  projectIds: state.projectIds,
  decision: state.decision,
})

export const sameState = (a: State, b: State) =>
  JSON.stringify([a.lead.map(unitKey), a.coordinating.map(unitKey), a.projectIds, a.decision]) ===
  JSON.stringify([b.lead.map(unitKey), b.coordinating.map(unitKey), b.projectIds, b.decision])

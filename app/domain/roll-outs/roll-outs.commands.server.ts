import { eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, organisation, rollOut, rollOutPhase, rollOutPlanUnit } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { fieldChanges } from '~/domain/projects/project-changes'
import { findCitation, lockProject, namesOf } from '~/domain/projects/project-lock.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { ChangedRollOut, GivenPhase, NewRollOut } from './roll-out.forms'
import { changeRollOutRow, type LockedRollOut, type OfRollOut } from './roll-out-lock.server'

/** Sets up a roll-out with its phases, under the clause that orders it or with the words of what does (R2). */
export function recordRollOut(
  db: Database,
  { rollOut: given, by, now }: { rollOut: NewRollOut; by: Actor; now: Date },
): Promise<CommandResult<{ rollOutId: number }>> {
  const { phases, planUnits, ...facts } = given
  return db.transaction(async (tx) => {
    const citation = facts.clauseId === null ? null : await findCitation(tx, facts.clauseId)
    const issues = [...(await factIssues(tx, given, by)), ...(await phaseIssues(tx, phases, facts.clauseId))]
    if (facts.clauseId !== null && !citation) issues.push({ field: 'clauseId', key: 'errors.not-a-choice' })
    if (facts.clauseId === null && facts.words === null) issues.push({ field: 'words', key: 'roll-outs.cause-missing' })
    if (facts.orderedOn > dayAt(now)) issues.push({ field: 'orderedOn', key: 'roll-outs.day-ahead' })
    if (issues.length > 0) return invalid(...issues)
    const [created] = await tx
      .insert(rollOut)
      .values({ ...facts, createdBy: by.personId, createdAt: now })
      .returning({ id: rollOut.id })
    if (!created) throw new Error('A roll-out was written without an id')
    await tx.insert(rollOutPhase).values(phases.map((phase) => ({ ...phase, rollOutId: created.id })))
    await writePlanUnits(tx, created.id, planUnits)
    await recordEvent(tx, {
      ...{ subject: 'roll-out', subjectId: created.id, projectId: facts.projectId, event: 'roll-out.recorded' },
      data: { rollOut: facts.name, kind: facts.kind, words: facts.words, ...(citation ? { citation } : {}) },
      ...{ clauseId: facts.clauseId, by, now },
    })
    return { ok: true, rollOutId: created.id }
  })
}

/** Corrects its facts: who keeps it together, what pays for it, whose plan takes it up next year. */
export function changeRollOut(
  db: Database,
  input: OfRollOut & { version: number; rollOut: ChangedRollOut },
): Promise<CommandResult> {
  return changeRollOutRow(db, input, async (tx, locked) => {
    const { planUnits, ...facts } = input.rollOut
    const issues = await factIssues(tx, input.rollOut, input.by)
    if (issues.length > 0) return invalid(...issues)
    const day = dayAt(input.now)
    const before = await told(tx, { ...locked, planUnits: await planUnitsOf(tx, locked.id) }, day)
    const changes = fieldChanges(before, await told(tx, { ...locked, ...input.rollOut }, day))
    await tx.delete(rollOutPlanUnit).where(eq(rollOutPlanUnit.rollOutId, locked.id))
    await writePlanUnits(tx, locked.id, planUnits)
    return { set: facts, event: 'roll-out.changed', data: { changes } }
  })
}

/** Nothing is followed any more: since when, and what says so. */
export function closeRollOut(
  db: Database,
  { on, words, ...input }: OfRollOut & { version: number; on: string; words: string },
): Promise<CommandResult> {
  return changeRollOutRow(db, input, async () => {
    if (on > dayAt(input.now)) return invalid({ field: 'on', key: 'roll-outs.day-ahead' })
    return { set: { closedOn: on, closedWords: words }, event: 'roll-out.closed', data: { on, words } }
  })
}

export function reopenRollOut(db: Database, { reason, ...input }: OfRollOut & { reason: string }) {
  return changeRollOutRow(db, { ...input, evenClosed: true }, async (_, locked) => {
    if (locked.closedOn === null) return invalid({ field: null, key: 'roll-outs.not-closed' })
    return { set: { closedOn: null, closedWords: null }, event: 'roll-out.reopened', data: { words: reason } }
  })
}

/** Directives of phases stand under the roll-out's own notice; `phases.0.directiveId` where one does not. */
async function phaseIssues(tx: Transaction, phases: readonly GivenPhase[], clauseId: number | null): Promise<Issue[]> {
  const ids = phases.flatMap(({ directiveId }) => directiveId ?? [])
  if (ids.length === 0) return []
  const known = await tx
    .select({ id: directive.id, clauseId: directive.clauseId })
    .from(directive)
    .where(inArray(directive.id, ids))
  const of = new Set(known.filter((one) => one.clauseId === clauseId).map(({ id }) => id))
  return phases.flatMap(({ directiveId }, at) =>
    directiveId === null || of.has(directiveId)
      ? []
      : [{ field: `phases.${at}.directiveId`, key: 'errors.not-a-choice' }],
  )
}

type Facts = Pick<ChangedRollOut, 'leadId' | 'projectId' | 'planUnits' | 'planYear'>

async function factIssues(tx: Transaction, given: Facts, by: Actor): Promise<Issue[]> {
  const issues: Issue[] = []
  const asked = [given.leadId, ...given.planUnits]
  const known = new Set(
    (await tx.select({ id: organisation.id }).from(organisation).where(inArray(organisation.id, asked))).map(
      ({ id }) => id,
    ),
  )
  const own = by.scope === 'all' || by.scope.includes(given.leadId)
  if (!own || !known.has(given.leadId)) issues.push({ field: 'leadId', key: 'errors.not-a-choice' })
  if (given.planUnits.some((id) => !known.has(id))) issues.push({ field: 'planUnits', key: 'errors.not-a-choice' })
  if (given.planUnits.length > 0 && given.planYear === null)
    issues.push({ field: 'planYear', key: 'roll-outs.plan-year-missing' })
  if (given.projectId !== null && !(await lockProject(tx, given.projectId, by)))
    issues.push({ field: 'projectId', key: 'errors.not-a-choice' })
  return issues
}

async function writePlanUnits(tx: Transaction, rollOutId: number, units: readonly number[]): Promise<void> {
  const rows = [...new Set(units)].map((organisationId) => ({ rollOutId, organisationId }))
  if (rows.length > 0) await tx.insert(rollOutPlanUnit).values(rows)
}

const planUnitsOf = async (tx: Transaction, rollOutId: number): Promise<number[]> =>
  (
    await tx
      .select({ id: rollOutPlanUnit.organisationId })
      .from(rollOutPlanUnit)
      .where(eq(rollOutPlanUnit.rollOutId, rollOutId))
  ).map(({ id }) => id)

/** Values as the timeline keeps them: names as they were then. */
async function told(tx: Transaction, row: LockedRollOut & { planUnits: readonly number[] }, day: string) {
  const names = await namesOf(tx, [row.leadId, ...row.planUnits], day)
  return {
    ...{ name: row.name, leadId: names.get(row.leadId) ?? null, asksFirst: String(row.asksFirst) },
    ...{ budgetNature: row.budgetNature, budgetWords: row.budgetWords },
    projectId: row.projectId === null ? null : String(row.projectId),
    planYear: row.planYear === null ? null : String(row.planYear),
    planUnits: row.planUnits.map((id) => names.get(id) ?? ''),
  }
}

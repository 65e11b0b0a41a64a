import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { appraisal, decision, lease, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { Deciding, NewAppraisal } from './appraisal.forms'
import { changeAppraisalRow, type OfAppraisal } from './appraisal-lock.server'
import { appraise, frozenResult } from './appraisal-result'
import { findLeaseRulesOn } from './appraisal-rules.queries.server'
import { type AppraisalContent, readSheet, type Sheet } from './appraisal-sheet'
import { optionGuards } from './option-guards'
import { type NamedKind, starterSheet } from './starter-options'
import { submitIssues } from './submit-issues'
import { writeOptions } from './write-content.server'

/**
 * The rate that an appraisal begins with, in hundredths of a percent: our own choice, so that later money counts for less
 * from the start. The law names none; whoever weighs puts the office's own rate and its ground in its place.
 */
const USUAL_DISCOUNT = 800

/** Begins an appraisal with the usual lines of each option; of a lease, with its fee. */
export function startAppraisal(
  db: Database,
  input: { appraisal: NewAppraisal; options: readonly NamedKind[]; by: Actor; now: Date },
): Promise<CommandResult<{ appraisalId: number }>> {
  const { by, now } = input
  const { projectId, leaseId, question, startYear, years } = input.appraisal
  return db.transaction(async (tx) => {
    const rented = leaseId === null ? null : await findRented(tx, leaseId, by)
    const [owned] = await tx
      .select({ id: project.id })
      .from(project)
      .where(and(eq(project.id, projectId), projectInScope(by.scope)))
    if (!owned) return invalid({ field: 'projectId', key: 'errors.not-a-choice' })
    if (leaseId !== null && !rented) return invalid({ field: 'leaseId', key: 'errors.not-a-choice' })
    const asked = { question, startYear: startYear ?? 0, years: years ?? 1, appraisedOn: dayAt(now) }
    const { content } = readSheet(
      starterSheet({ ...asked, discountBasisPoints: USUAL_DISCOUNT }, input.options, rented),
    )
    const [created] = await tx
      .insert(appraisal)
      .values({
        ...{ projectId, leaseId, ...headOf(content), createdBy: by.personId, createdAt: now },
        ...{ changedBy: by.name, changedAt: now },
      })
      .returning({ id: appraisal.id })
    if (!created) throw new Error('An appraisal was written without an id')
    await writeOptions(tx, created.id, content.startYear, unsigned(content))
    await recordEvent(tx, {
      ...{ subject: 'appraisal', subjectId: created.id, event: 'appraisal.started', data: { question }, by, now },
    })
    return { ok: true, appraisalId: created.id }
  })
}

/** Saves the whole sheet, read anew from what was typed: the browser's figures are not believed. */
export function saveAppraisal(db: Database, input: OfAppraisal & { sheet: Sheet }): Promise<CommandResult> {
  const { by, now } = input
  const { content, problems } = readSheet(input.sheet)
  return db.transaction((tx) =>
    changeAppraisalRow(tx, input, ['draft'], async (locked, before) => {
      if (problems.length > 0) return invalid(...problems)
      // Who recorded an override and when is written here; the same words keep the day they were first written down.
      const options = content.options.map((option) => {
        const same = before.options.find(
          (one) => one.name === option.name && one.guardOverride === option.guardOverride,
        )
        return { ...option, guardOverrideAt: option.guardOverride === null ? null : (same?.guardOverrideAt ?? now) }
      })
      await writeOptions(tx, locked.id, content.startYear, options)
      for (const { name, guardOverride, guardOverrideBy, guardOverrideAt } of options)
        if (guardOverrideAt === now)
          await recordEvent(tx, {
            ...{ subject: 'appraisal', subjectId: locked.id, event: 'appraisal.guard-overridden', by, now },
            data: { option: name, reason: guardOverride, signedBy: guardOverrideBy },
          })
      return { set: headOf(content), event: 'appraisal.changed' }
    }),
  )
}

/** Hands it in for a decision; from then on nothing in it moves. */
export function submitAppraisal(db: Database, input: OfAppraisal): Promise<CommandResult> {
  const { by, now } = input
  return db.transaction((tx) =>
    changeAppraisalRow(tx, input, ['draft'], async (_, content) => {
      const { rules } = await findLeaseRulesOn(tx, content.appraisedOn)
      const issues = submitIssues(content, rules)
      if (issues.length > 0) return invalid(...issues)
      const recommended = content.options[content.recommended ?? 0]?.name
      return {
        set: { state: 'submitted', submittedAt: now, submittedBy: by.personId },
        ...{ event: 'appraisal.submitted', data: { recommended } },
      }
    }),
  )
}

/** Takes a submitted one back to be worked on. */
export function takeBackAppraisal(db: Database, input: OfAppraisal): Promise<CommandResult> {
  return db.transaction((tx) =>
    changeAppraisalRow(tx, input, ['submitted'], async () => ({
      set: { state: 'draft', submittedAt: null, submittedBy: null },
      event: 'appraisal.taken-back',
    })),
  )
}

/** Puts a draft aside; it stays and can be reopened. */
export function withdrawAppraisal(db: Database, input: OfAppraisal): Promise<CommandResult> {
  return db.transaction((tx) =>
    changeAppraisalRow(tx, input, ['draft'], async () => ({
      ...{ set: { state: 'withdrawn' as const }, event: 'appraisal.withdrawn' as const },
    })),
  )
}

export function reopenAppraisal(db: Database, input: OfAppraisal): Promise<CommandResult> {
  return db.transaction((tx) =>
    changeAppraisalRow(tx, input, ['withdrawn'], async () => ({
      ...{ set: { state: 'draft' as const }, event: 'appraisal.reopened' as const },
    })),
  )
}

/** Ties it to the decision that was taken on it and keeps its figures as they were then (R2). */
export function decideAppraisal(db: Database, input: OfAppraisal & { deciding: Deciding }): Promise<CommandResult> {
  return db.transaction((tx) => decideIn(tx, input))
}

function decideIn(tx: Transaction, input: OfAppraisal & { deciding: Deciding }): Promise<CommandResult> {
  const { decisionId, chosen, outturnProjectId } = input.deciding
  return changeAppraisalRow(tx, input, ['submitted'], async (_, content) => {
    const [taken] = await tx
      .select({ id: decision.id, title: decision.title, takenOn: decision.takenOn })
      .from(decision)
      .where(and(eq(decision.id, decisionId), isNull(decision.undoneAt)))
    if (!taken) return invalid({ field: 'decisionId', key: 'errors.not-a-choice' })
    const option = content.options[chosen]
    if (!option) return invalid({ field: 'chosen', key: 'errors.not-a-choice' })
    const { rules } = await findLeaseRulesOn(tx, content.appraisedOn)
    if (option.guardOverride === null && optionGuards(option, content, rules).length > 0)
      return conflict({ field: 'chosen', key: 'appraisals.option-barred', context: { name: option.name } })
    if (outturnProjectId !== null && !(await mayUse(tx, outturnProjectId, input.by)))
      return invalid({ field: 'outturnProjectId', key: 'errors.not-a-choice' })
    const frozen = frozenResult(content.options, appraise(content), content.recommended)
    if (!frozen) return conflict({ field: null, key: 'appraisals.one-option' })
    return {
      set: { state: 'decided', decisionId, decidedOn: taken.takenOn, chosen, outturnProjectId, frozen },
      ...{ event: 'appraisal.decided', data: { chosen: option.name, decision: taken.title }, toldInProject: true },
    }
  })
}

const headOf = ({ options: _, ...head }: AppraisalContent) => head

const unsigned = (content: AppraisalContent) => content.options.map((option) => ({ ...option, guardOverrideAt: null }))

async function mayUse(tx: Transaction, projectId: number, by: Actor): Promise<boolean> {
  const [row] = await tx
    .select({ id: project.id })
    .from(project)
    .where(and(eq(project.id, projectId), projectInScope(by.scope)))
  return row !== undefined
}

async function findRented(tx: Transaction, leaseId: number, by: Actor) {
  const [row] = await tx
    .select({
      feePeriod: lease.feePeriod,
      fee: lease.fee,
      vatBasisPoints: lease.vatBasisPoints,
      onMarket: lease.onMarket,
      rentalPlanDecision: lease.rentalPlanDecision,
      upgradesBought: lease.upgradesBought,
    })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(eq(lease.id, leaseId), projectInScope(by.scope)))
  return row ?? null
}

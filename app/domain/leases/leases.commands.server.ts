import { eq } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '#db/client.server'
import { lease, leaseRenewal, supplier } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, invalid, missing } from '~/domain/command-result'
import type { EffectTarget } from '~/domain/decisions/decision-effect'
import { targetOn } from '~/domain/decisions/effect-target'
import { keepLeaseEnds } from '~/domain/decisions/lease-ends.server'
import { asDecision, ownWord } from '~/domain/decisions/record-decision.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import { keepLeaseProposals } from '~/domain/pauses/proposals.server'
import type { Actor } from '~/domain/people/actor'
import { type FieldValue, fieldChanges } from '~/domain/projects/project-changes'
import { findCitation, lockProject } from '~/domain/projects/project-lock.server'
import { supplierOf } from '~/domain/suppliers/supplier-of.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { ChangedLease, NewLease, Renewal } from './lease.forms'
import { changeLeaseRow, type LockedLease, type OfLease } from './lease-lock.server'

type Fields = Omit<NewLease, 'projectId' | 'clauseId'>

const stored = ({ providerId: _, providerName: _n, providerTaxCode: _t, vat, ...fields }: Fields) => ({
  ...fields,
  vatBasisPoints: vat,
})

const providerOf = (tx: Transaction, { providerId, providerName, providerTaxCode }: Fields) =>
  supplierOf(tx, { id: providerId, name: providerName, taxCode: providerTaxCode })

/** What is already past needs its contract: a lease that has begun was signed. */
function signedIssues({ startsOn, contractNumber, signedOn }: Fields, today: string): Issue[] {
  if (startsOn > today || (contractNumber !== null && signedOn !== null)) return []
  const field = contractNumber === null ? 'contractNumber' : 'signedOn'
  return [{ field, key: 'leases.begun-without-contract' }]
}

/** Records a leased service on a project. */
export function recordLease(
  db: Database,
  input: { lease: NewLease; by: Actor; now: Date },
): Promise<CommandResult<{ leaseId: number }>> {
  const { by, now } = input
  const { projectId, clauseId, ...given } = input.lease
  return db.transaction(async (tx) => {
    if (!(await lockProject(tx, projectId, by))) return missing
    // Signing is an advance (R3); what was signed before work stood still may be recorded.
    const halt = given.signedOn === null ? null : await haltOf(tx, { projectId, day: given.signedOn })
    if (halt) return conflict(standsStillIssue(halt, 'sign-contract'))
    const provider = await providerOf(tx, given)
    const issues = [...('issue' in provider ? [provider.issue] : []), ...signedIssues(given, dayAt(now))]
    const citation = clauseId === null ? null : await findCitation(tx, clauseId)
    if (clauseId !== null && !citation) issues.push({ field: 'clauseId', key: 'errors.not-a-choice' })
    if ('issue' in provider || issues.length > 0) return invalid(...issues)
    const values = { ...stored(given), projectId, clauseId, providerId: provider.id, firstEndsOn: given.endsOn }
    const [created] = await tx
      .insert(lease)
      .values({ ...values, createdBy: by.personId, createdAt: now })
      .returning({ id: lease.id })
    if (!created) throw new Error('A lease was written without an id')
    if (clauseId !== null) await keepLeaseProposals(tx, clauseId, { by, now })
    await recordEvent(tx, {
      ...{ subject: 'lease', subjectId: created.id, projectId, event: 'lease.recorded', by, now },
      data: {
        service: given.service,
        startsOn: given.startsOn,
        endsOn: given.endsOn,
        ...(citation ? { citation } : {}),
      },
      clauseId,
    })
    await keepLeaseEnds(tx, { leaseIds: [created.id], by, now })
    return { ok: true, leaseId: created.id }
  })
}

/** Corrects what was recorded. Once renewed its term is that of the renewals: only they move its last day. */
export function changeLease(db: Database, input: OfLease & { lease: ChangedLease }): Promise<CommandResult> {
  const { version: _, ...given } = input.lease
  return changeLeaseRow(db, input, async (tx, locked) => {
    const provider = await providerOf(tx, given)
    const issues = [...('issue' in provider ? [provider.issue] : []), ...signedIssues(given, dayAt(input.now))]
    const renewed = locked.endsOn !== locked.firstEndsOn
    if (renewed && given.endsOn !== locked.endsOn)
      issues.push({ field: 'endsOn', key: 'leases.term-is-renewed', context: { endsOn: locked.endsOn } })
    if ('issue' in provider || issues.length > 0) return invalid(...issues)
    const set = { ...stored(given), providerId: provider.id, firstEndsOn: renewed ? locked.firstEndsOn : given.endsOn }
    const changes = fieldChanges(await told(tx, locked), await told(tx, { ...locked, ...set }))
    return { set, event: 'lease.changed', data: { changes } }
  })
}

/** Values as the timeline keeps them: the provider by name, tax in percent. */
async function told(tx: Transaction, row: LockedLease): Promise<Record<string, FieldValue>> {
  const { service, onMarket, upgradesBought, rentalPlanDecision, rentalPlanDecidedOn, contractNumber } = row
  const { signedOn, startsOn, endsOn, noticeBy, feePeriod, fee, serviceLevel } = row
  const [provider] = await tx.select({ name: supplier.name }).from(supplier).where(eq(supplier.id, row.providerId))
  return {
    ...{ service, rentalPlanDecision, rentalPlanDecidedOn, contractNumber, signedOn, startsOn, endsOn, noticeBy },
    ...{ feePeriod, fee, serviceLevel, onMarket: String(onMarket), upgradesBought: String(upgradesBought) },
    providerId: provider?.name ?? null,
    vat: String(row.vatBasisPoints / 100),
  }
}

/**
 * A longer term: the signed appendix or the clause that orders to keep renting is named; the first term stays (R6). To keep
 * renting is a decision, and kept as one.
 */
export function renewLease(db: Database, input: OfLease & { renewal: Renewal }): Promise<CommandResult> {
  const { leaseId, renewal, by, now } = input
  const { clauseId, signedOn: takenOn, documentNumber, reason } = renewal
  const words = reason ?? (clauseId === null ? documentNumber : null)
  const cause = ownWord({ clauseId, words }, { by, now })
  return asDecision(db, { type: 'continue-lease', takenOn, cause, by, now }, 'renew-lease', {
    targets: (tx) => targetsOfLease(tx, leaseId),
    run: (tx) => renewIn(tx, input),
    made: ({ renewalId }) => ({ renewalId }),
  })
}

/** A lease as a decision names it. */
async function targetsOfLease(tx: Transaction, leaseId: number): Promise<EffectTarget[]> {
  const [row] = await tx.select({ projectId: lease.projectId }).from(lease).where(eq(lease.id, leaseId))
  return row ? [targetOn('lease', { leaseId, projectId: row.projectId })] : []
}

/** As renewLease; the decision that orders it is written by who calls. */
export async function renewIn(
  tx: Transaction,
  input: OfLease & { renewal: Renewal },
): Promise<CommandResult<{ renewalId: number }>> {
  let renewalId = 0
  const done = await renewRow(tx, input, (id) => {
    renewalId = id
  })
  return done.ok ? { ok: true, renewalId } : done
}

function renewRow(
  db: Executor,
  input: OfLease & { renewal: Renewal },
  written: (renewalId: number) => void,
): Promise<CommandResult> {
  const { newEndsOn, noticeBy, signedOn, documentNumber, clauseId, reason } = input.renewal
  return changeLeaseRow(db, input, async (tx, locked) => {
    if (newEndsOn <= locked.endsOn)
      return invalid({ field: 'newEndsOn', key: 'leases.renewal-not-longer', context: { endsOn: locked.endsOn } })
    if (noticeBy !== null && noticeBy > newEndsOn) return invalid({ field: 'noticeBy', key: 'leases.notice-after-end' })
    const citation = clauseId === null ? null : await findCitation(tx, clauseId)
    if (clauseId !== null && !citation) return invalid({ field: 'clauseId', key: 'errors.not-a-choice' })
    const [row] = await tx
      .insert(leaseRenewal)
      .values({
        ...{ leaseId: locked.id, oldEndsOn: locked.endsOn, newEndsOn, noticeBy, documentNumber, signedOn, reason },
        ...{ clauseId, createdBy: input.by.personId, createdAt: input.now },
      })
      .returning({ id: leaseRenewal.id })
    if (row) written(row.id)
    if (clauseId !== null) await keepLeaseProposals(tx, clauseId, input)
    return {
      set: { endsOn: newEndsOn, noticeBy },
      event: 'lease.renewed',
      data: { from: locked.endsOn, to: newEndsOn, documentNumber, ...(citation ? { citation } : {}) },
      clauseId,
    }
  })
}

/** Says what follows when it ends; three times nothing takes it back. A lease does not follow itself. */
export function nameSuccessor(
  db: Executor,
  input: OfLease & {
    successorLeaseId: number | null
    successorProjectId: number | null
    successorWords: string | null
  },
): Promise<CommandResult> {
  const { successorLeaseId, successorProjectId, successorWords } = input
  return changeLeaseRow(db, input, async (tx, locked) => {
    if (successorLeaseId === locked.id) return invalid({ field: 'successorLeaseId', key: 'leases.follows-itself' })
    if (successorLeaseId !== null) {
      const [known] = await tx.select({ id: lease.id }).from(lease).where(eq(lease.id, successorLeaseId))
      if (!known) return invalid({ field: 'successorLeaseId', key: 'errors.not-a-choice' })
    }
    if (successorProjectId !== null && !(await lockProject(tx, successorProjectId, input.by)))
      return invalid({ field: 'successorProjectId', key: 'errors.not-a-choice' })
    const none = successorLeaseId === null && successorProjectId === null && successorWords === null
    return {
      set: { successorLeaseId, successorProjectId, successorWords },
      event: none ? 'lease.successor-withdrawn' : 'lease.successor-named',
      data: { words: successorWords, leaseId: successorLeaseId, followingProjectId: successorProjectId },
    }
  })
}

/** A written override of what the law's guard says, with who gave it. */
export function overrideGuard(
  db: Database,
  input: OfLease & { guardOverride: string; guardOverrideBy: string },
): Promise<CommandResult> {
  const { guardOverride, guardOverrideBy } = input
  return changeLeaseRow(db, input, async () => ({
    set: { guardOverride, guardOverrideBy },
    event: 'lease.guard-overridden',
    data: { reason: guardOverride, signedBy: guardOverrideBy },
  }))
}

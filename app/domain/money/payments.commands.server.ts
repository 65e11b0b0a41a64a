import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { lease, payment } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, invalid, missing } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { PaymentEntered } from './money.forms'
import { changeMoney, type MoneyInput, refusalOf } from './money-change.server'
import type { MoneySheet } from './money-sheet'
import { paymentIssues, reversalIssues } from './payment-limits'

/**
 * Records money paid out, of the plan of a year and source (R10). Refused while the project or the package stands still
 * (R3). The same form sent twice is one payment.
 */
export function recordPayment(
  db: Database,
  input: MoneyInput & { payment: PaymentEntered },
): Promise<CommandResult<{ paymentId: number }>> {
  const { projectId, by, now } = input
  const { purse, submissionKey, documentNumber, note, ...given } = input.payment
  return changeMoney<{ paymentId: number }>(db, input, async ({ tx, sheet, keepFile }) => {
    const sent = submissionKey === null ? undefined : await findSent(tx, projectId, submissionKey)
    if (sent !== undefined) return { known: { paymentId: sent } }
    const charged = await chargedTo(tx, projectId, sheet, purse)
    if (!charged) return invalid({ field: 'purse', key: 'errors.not-a-choice' })
    // A lease is not part of what a pause covers: its fee is owed while the service runs.
    const halt = charged.leaseId === null ? await haltOf(tx, { projectId, bidPackageId: charged.bidPackageId }) : null
    if (halt) return conflict(standsStillIssue(halt, 'disburse'))
    const row = { ...given, ...charged }
    const source = sheet.sources.find((one) => one.id === given.sourceId)
    const issues: Issue[] = source
      ? paymentIssues(sheet, row, dayAt(now))
      : [{ field: 'sourceId', key: 'errors.not-a-choice' }]
    if (given.amount + given.advanceRecovered === 0n) issues.push({ field: 'amount', key: 'money.amount-zero' })
    const refusal = refusalOf(issues)
    if (refusal) return refusal
    const fileId = await keepFile()
    const [written] = await tx
      .insert(payment)
      .values({
        ...row,
        projectId,
        documentNumber,
        note,
        submissionKey,
        fileId,
        createdBy: by.personId,
        createdAt: now,
      })
      .returning({ id: payment.id })
    if (!written) throw new Error('A payment was written without an id')
    const { kind, amount, advanceRecovered, planYear, paidOn } = given
    const data = {
      ...{ kind, amount: String(amount), recovered: String(advanceRecovered), planYear, paidOn, documentNumber },
      source: source?.name,
    }
    return { event: 'money.paid', data, answer: { paymentId: written.id } }
  })
}

/** The payment that a form sent before became. */
async function findSent(tx: Transaction, projectId: number, submissionKey: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: payment.id })
    .from(payment)
    .where(and(eq(payment.projectId, projectId), eq(payment.submissionKey, submissionKey)))
  return row?.id
}

type Charged = { bidPackageId: number | null; contractId: number | null; leaseId: number | null }

/** What a payment is charged to, checked to be the project's own; null where it is not. */
async function chargedTo(
  tx: Transaction,
  projectId: number,
  sheet: MoneySheet,
  purse: string,
): Promise<Charged | null> {
  const [kind, number] = purse.split(':')
  const id = Number(number)
  const nothing: Charged = { bidPackageId: null, contractId: null, leaseId: null }
  if (kind === 'contract') {
    const contract = sheet.contracts.find((one) => one.id === id)
    return contract ? { ...nothing, contractId: id, bidPackageId: contract.bidPackageId } : null
  }
  if (kind === 'package') return sheet.packages.some((one) => one.id === id) ? { ...nothing, bidPackageId: id } : null
  if (kind !== 'lease') return nothing
  const [own] = await tx
    .select({ id: lease.id })
    .from(lease)
    .where(and(eq(lease.id, id), eq(lease.projectId, projectId)))
  return own ? { ...nothing, leaseId: id } : null
}

/** Takes a payment back: the row stays with its reason and counts no more. */
export function reversePayment(
  db: Database,
  input: MoneyInput & { paymentId: number; reason: string },
): Promise<CommandResult> {
  const { paymentId, reason, by, now } = input
  return changeMoney(db, input, async ({ tx, sheet }) => {
    const row = sheet.payments.find((one) => one.id === paymentId)
    if (!row) return missing
    const issues = reversalIssues(sheet, row)
    if (issues.length > 0) return conflict(...issues)
    await tx
      .update(payment)
      .set({ reversedAt: now, reversedBy: by.personId, reversedReason: reason })
      .where(eq(payment.id, paymentId))
    const data = { amount: String(row.amount), paidOn: row.paidOn, planYear: row.planYear, reason }
    return { event: 'money.payment-reversed', data, answer: {} }
  })
}

import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { settlement } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, missing, stale } from '~/domain/command-result'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import type { SettlementGround } from './funding-terms'
import { changeMoney, type MoneyInput, refusalOf } from './money-change.server'
import { approvedAmount } from './money-sheet'
import { settlementTerm } from './settlement'

/** Starts the clock of final settlement: at the handover, or when a decision to stop takes effect (NĐ 193/2026/NĐ-CP). */
export function openSettlement(
  db: Database,
  input: MoneyInput & { ground: SettlementGround; groundOn: string },
): Promise<CommandResult<{ due: string }>> {
  const { projectId, ground, groundOn, by, now } = input
  return changeMoney(db, input, async ({ tx, locked }) => {
    const [open] = await tx.select().from(settlement).where(eq(settlement.projectId, projectId))
    if (open) return conflict({ field: null, key: 'money.settlement-open', context: { on: open.groundOn } })
    const refusal = refusalOf(groundOn > dayAt(now) ? [{ field: 'groundOn', key: 'money.day-ahead' }] : [])
    if (refusal) return refusal
    await tx.insert(settlement).values({ projectId, ground, groundOn, createdBy: by.personId, createdAt: now })
    const { end: due } = settlementTerm(await loadWorkingCalendar(tx), groundOn, locked.group)
    return { event: 'money.settlement-opened', data: { ground, groundOn, due }, answer: { due } }
  })
}

export type SettlementEntered = {
  submittedOn: string | null
  submittedAmount: bigint | null
  approvedOn: string | null
  approvedAmount: bigint | null
  decisionNumber: string | null
  version: number
}

/** Records how far the settlement has come: the file handed in, then the amount approved by its decision. */
export function recordSettlement(
  db: Database,
  input: MoneyInput & { settlement: SettlementEntered },
): Promise<CommandResult> {
  const { projectId, settlement: given, now } = input
  return changeMoney(db, input, async ({ tx, sheet, keepFile }) => {
    const [stored] = await tx.select().from(settlement).where(eq(settlement.projectId, projectId)).for('update')
    if (!stored) return missing
    if (stored.version !== given.version) return stale(stored)
    const refusal = refusalOf(settlementIssues(given, stored.groundOn, approvedAmount(sheet), dayAt(now)))
    if (refusal) return refusal
    const { version, ...row } = given
    // A later paper takes the place of an earlier one; without one the earlier stays.
    const fileId = (await keepFile()) ?? stored.fileId
    await tx
      .update(settlement)
      .set({ ...row, fileId, version: version + 1 })
      .where(eq(settlement.id, stored.id))
    const { submittedOn, approvedOn, approvedAmount: amount, decisionNumber } = given
    const data = { submittedOn, approvedOn, amount: amount === null ? null : String(amount), decisionNumber }
    return { event: 'money.settlement-recorded', data, answer: {} }
  })
}

function settlementIssues(given: SettlementEntered, groundOn: string, approved: bigint | null, today: string): Issue[] {
  const { submittedOn, approvedOn, approvedAmount: amount, decisionNumber } = given
  const issues: Issue[] = []
  for (const [field, day] of Object.entries({ submittedOn, approvedOn })) {
    if (day && day > today) issues.push({ field, key: 'money.day-ahead' })
    if (day && day < groundOn) issues.push({ field, key: 'money.before-ground', context: { on: groundOn } })
  }
  if (submittedOn && approvedOn && approvedOn < submittedOn)
    issues.push({ field: 'approvedOn', key: 'money.approved-before-submitted', context: { on: submittedOn } })
  if (approvedOn && !submittedOn) issues.push({ field: 'submittedOn', key: 'errors.required' })
  if (approvedOn && amount === null) issues.push({ field: 'approvedAmount', key: 'errors.required' })
  if (approvedOn && !decisionNumber) issues.push({ field: 'decisionNumber', key: 'money.decision-missing' })
  if (!approvedOn && amount !== null) issues.push({ field: 'approvedOn', key: 'errors.required' })
  if (approved !== null && amount !== null && amount > approved)
    issues.push({
      field: 'approvedAmount',
      key: 'money.settled-above-approved',
      context: { amount: String(amount), approved: String(approved) },
    })
  return issues
}

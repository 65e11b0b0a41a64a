import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { carryOver } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, missing } from '~/domain/command-result'
import { changeMoney, type MoneyInput, refusalOf } from './money-change.server'
import { carryOverIssues } from './plan-limits'
import { cellAt, restOf } from './year-plan'

type NewCarryOver = {
  fromYear: number
  sourceId: number
  amount: bigint
  decisionNumber: string
  decidedOn: string
  reason: string | null
}

/** Lets money of a year be spent in the next one instead of lapsing on 31 January (NĐ 73/2026/NĐ-CP, Điều 31). */
export function carryOverYear(
  db: Database,
  input: MoneyInput & { carried: NewCarryOver },
): Promise<CommandResult<{ carryOverId: number }>> {
  const { projectId, carried, by, now } = input
  return changeMoney(db, input, async ({ tx, sheet }) => {
    const source = sheet.sources.find((one) => one.id === carried.sourceId)
    const issues: Issue[] = carryOverIssues(sheet, carried)
    if (!source) issues.push({ field: 'sourceId', key: 'errors.not-a-choice' })
    if (carried.amount === 0n) issues.push({ field: 'amount', key: 'money.amount-zero' })
    if (carried.decidedOn > dayAt(now)) issues.push({ field: 'decidedOn', key: 'money.decided-ahead' })
    const refusal = refusalOf(issues)
    if (refusal) return refusal
    const [row] = await tx
      .insert(carryOver)
      .values({ ...carried, projectId, createdBy: by.personId, createdAt: now })
      .returning({ id: carryOver.id })
    if (!row) throw new Error('A carry-over was written without an id')
    const { fromYear, amount, decisionNumber, decidedOn, reason } = carried
    const data = { fromYear, source: source?.name, amount: String(amount), decisionNumber, decidedOn, reason }
    return { event: 'money.carried-over', data, answer: { carryOverId: row.id } }
  })
}

/** Takes a carry-over back, as long as the next year has not spent what came with it; the row stays and says why. */
export function reverseCarryOver(
  db: Database,
  input: MoneyInput & { carryOverId: number; reason: string },
): Promise<CommandResult> {
  const { carryOverId, reason, by, now } = input
  return changeMoney(db, input, async ({ tx, sheet }) => {
    const row = sheet.carryOvers.find((one) => one.id === carryOverId)
    if (!row) return missing
    const next = restOf(cellAt(sheet, row.fromYear + 1, row.sourceId, `${row.fromYear}-01-01`))
    if (next < row.amount)
      return conflict({
        field: null,
        key: 'money.carried-spent',
        context: { year: row.fromYear + 1, left: String(next), amount: String(row.amount) },
      })
    await tx
      .update(carryOver)
      .set({ reversedAt: now, reversedBy: by.personId, reversedReason: reason })
      .where(eq(carryOver.id, carryOverId))
    const data = { fromYear: row.fromYear, amount: String(row.amount), reason }
    return { event: 'money.carry-over-reversed', data, answer: {} }
  })
}

import type { Transaction } from '#db/client.server'
import { allocation, carryOver, declaredYearTotal, estimate, payment, settlement } from '#db/schema.server'
import { sumAmounts } from '~/domain/money/money-sheet'
import { type BulkRow, bulkInsert } from '../many/bulk-insert.server'
import type { Random } from '../random'
import { fundingSourceIds } from './funding-sources.server'
import { type MoneyTold, moneyOf, type SampleMoney } from './money-of'

export type MoneyOwner = MoneyTold & { projectId: number }

/** Every how many projects the document of the newest year declares a total of its own, and it is a tenth more. */
const DECLARES_WRONGLY = 17

/** Writes the money of many projects in a statement a table; each project's own draw, so that one more changes no other. */
export async function writeMoney(
  tx: Transaction,
  owners: readonly MoneyOwner[],
  { today, random }: { today: string; random: Random },
): Promise<void> {
  const idOf = await fundingSourceIds(tx)
  const rows = { estimates: [], allocations: [], declared: [], carried: [], paid: [], settled: [] } as Record<
    'estimates' | 'allocations' | 'declared' | 'carried' | 'paid' | 'settled',
    BulkRow[]
  >
  for (const owner of owners) {
    const { projectId, decisionNumber = null, plannedStart = null, plannedEnd = null } = owner
    const money = moneyOf(owner, today, random)
    const own = { projectId, isSample: true }
    if (money.estimate)
      rows.estimates.push({
        projectId,
        ordinal: 1,
        ...written(money.estimate),
        decisionNumber,
        plannedStart,
        plannedEnd,
      })
    for (const { source, year, amount, decidedOn } of money.allotted)
      rows.allocations.push({
        ...own,
        ...{ sourceId: idOf(source), horizon: 'annual', year, lastYear: year, kind: 'initial', amount: String(amount) },
        ...{ decisionNumber: `${1000 + (projectId % 900)}/QĐ-UBND`, decidedOn, imported: false },
      })
    if (projectId % DECLARES_WRONGLY === 5) rows.declared.push(...declaredOf(projectId, money))
    for (const { source, ...carried } of money.carried)
      rows.carried.push({
        ...own,
        sourceId: idOf(source),
        ...written(carried),
        decisionNumber: `${carried.fromYear}/QĐ-STC`,
      })
    for (const [n, { source, advanceRecovered, ...paid }] of money.paid.entries())
      rows.paid.push({
        ...{ ...own, sourceId: idOf(source), ...written(paid), advanceRecovered: String(advanceRecovered) },
        ...{ certainty: 'actual', imported: false, documentNumber: `UNC ${String(n + 1).padStart(2, '0')}` },
      })
    if (money.settlement) rows.settled.push({ ...own, ...settledOf(money), version: 1 })
  }
  await bulkInsert(tx, estimate, rows.estimates)
  await bulkInsert(tx, allocation, rows.allocations)
  await bulkInsert(tx, declaredYearTotal, rows.declared)
  await bulkInsert(tx, carryOver, rows.carried)
  await bulkInsert(tx, payment, rows.paid)
  await bulkInsert(tx, settlement, rows.settled)
}

const written = <R extends { amount: bigint }>(row: R) => ({ ...row, amount: String(row.amount) })

function declaredOf(projectId: number, { allotted }: SampleMoney): BulkRow[] {
  const year = allotted.at(-1)?.year
  if (year === undefined) return []
  const sum = sumAmounts(allotted.filter((row) => row.year === year))
  return [{ projectId, year, amount: String(sum + sum / 10n), decisionNumber: null }]
}

function settledOf({ settlement: told, paid }: SampleMoney): BulkRow {
  const amount = sumAmounts(paid)
  const submitted = told?.submittedOn && amount > 0n ? told.submittedOn : null
  const approved = submitted && told?.approvedOn ? told.approvedOn : null
  return {
    ...{ ground: told?.ground, groundOn: told?.groundOn, submittedOn: submitted },
    submittedAmount: submitted && String(amount),
    approvedOn: approved,
    approvedAmount: approved && String(amount),
    decisionNumber: approved && `${approved.slice(5, 7)}${approved.slice(8)}/QĐ-STC`,
  }
}

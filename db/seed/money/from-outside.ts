import { addDays } from '~/domain/calendar-day'
import { acceptedParts, contractWorth } from '../packages/package-worth'
import type { WrittenPackage } from '../packages/write-packages.server'
import type { SourceCode } from './funding-sources.server'
import { type Allotted, type MoneyTold, type Paid, percentOf, total, yearOf } from './sample-money'

/**
 * What the sample shows wrong on purpose, one project each, as it comes from tables of other offices: an amount typed in
 * the wrong unit, a neighbour copied, a total that is not its sum, and more paid than was accepted.
 */
const WRONG = { unit: 'benhan', neighbour: 'camera', declared: 'luutru', paid: 'phongchay' } as const
/** In the large sample every so many projects declare a total of their own. */
const DECLARES_WRONGLY = 17

const UNCHECKED = 'Nhập từ biểu tổng hợp của Sở Tài chính, chưa đối chiếu với quyết định giao vốn'

export function fromOutside(
  key: string | undefined,
  rows: readonly Allotted[],
  cap: bigint,
  until: string,
): Allotted[] {
  const own = rows.findLast((row) => row.horizon === 'annual' && row.kind === 'initial' && row.year === yearOf(until))
  if (!own) return []
  const row = {
    ...own,
    decidedOn: `${own.year}-02-10`,
    reason: UNCHECKED,
    imported: true,
    decisionNumber: 'Biểu 03/STC',
  }
  if (row.decidedOn > until) return []
  // 1,35 tỷ đồng typed in thousands of dong.
  if (key === WRONG.unit) return [{ ...row, source: 'khac', amount: 1_350_000n }]
  const free = cap - total(rows.filter((one) => one.horizon === 'annual'))
  if (key === WRONG.neighbour && free >= own.amount) return [{ ...row, source: 'nst-tx' }]
  return []
}

const TOO_MUCH_PERCENT = 12
const PAID_DAYS_AGO = 33

/** One more payment for a contract of which nothing is accepted yet, as the treasury's table has it. */
export function paidFromOutside(
  key: string | undefined,
  { id, contractId, told }: WrittenPackage,
  before: readonly Paid[],
  { source, until }: { source: SourceCode; until: string },
): Paid[] {
  const paidOn = addDays(until, -PAID_DAYS_AGO)
  const signed = before[0]
  if (key !== WRONG.paid || told.field !== 'mixed' || !signed || signed.paidOn >= paidOn) return []
  const amount = percentOf(contractWorth(told), TOO_MUCH_PERCENT)
  const last = acceptedParts(told).at(-1)
  if (last?.isLast) return []
  return [
    {
      ...{ source, planYear: yearOf(paidOn), paidOn, kind: 'volume', amount, advanceRecovered: 0n, imported: true },
      ...{ bidPackageId: id, contractId, leaseId: null },
      note: 'Nhập từ bảng đối chiếu của Kho bạc; chưa thấy biên bản nghiệm thu',
    },
  ]
}

/** The total that the document of a year gives itself: a tenth more than its sources. */
export function declaredOf(told: MoneyTold, allotted: readonly Allotted[]) {
  const isMeant = told.key === undefined ? told.projectId % DECLARES_WRONGLY === 5 : told.key === WRONG.declared
  const year = allotted.filter((row) => row.horizon === 'annual').at(-1)?.year
  if (!isMeant || year === undefined) return []
  const sum = total(allotted.filter((row) => row.horizon === 'annual' && row.year === year))
  return [{ year, amount: sum + sum / 10n, decisionNumber: 'Biểu 01/STC' }]
}

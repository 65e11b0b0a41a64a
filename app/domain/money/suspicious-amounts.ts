import { figuresOf, type MoneyFinding } from './money-finding'
import { approvedAmount, type MoneySheet } from './money-sheet'
import { type PlanCell, planCells } from './year-plan'

/** Amounts that look like a slip of the hand: copied from the neighbour, or typed in the wrong unit. */
export function suspicions(sheet: MoneySheet): MoneyFinding[] {
  const cells = planCells(sheet, '9999-12-31').filter((cell) => cell.allotted > 0n)
  return [...copied(sheet, cells), ...thousandfold(sheet, cells)]
}

const nameOf = (sheet: MoneySheet, sourceId: number): string =>
  sheet.sources.find((one) => one.id === sourceId)?.name ?? ''

/** 5 tỷ in two years is a plan; 2.347 triệu in two years was copied. A lease costs the same every year. */
const isTelling = (amount: bigint): boolean => amount.toString().replace(/(?<!0)0+$/, '').length >= 3
const COSTS_THE_SAME = ['lease', 'recurrent-task']

function copied(sheet: MoneySheet, cells: readonly PlanCell[]): MoneyFinding[] {
  const found: MoneyFinding[] = []
  for (const [index, cell] of cells.entries()) {
    if (!isTelling(cell.allotted)) continue
    const same = cells
      .slice(0, index)
      .find((other) => other.allotted === cell.allotted && areNeighbours(other, cell, sheet.project.kind))
    if (same)
      found.push({
        key: 'copied-neighbour',
        weight: 'suspicion',
        cell: { part: 'year', year: cell.year, sourceId: cell.sourceId },
        context: {
          ...figuresOf({ amount: cell.allotted }),
          ...{ year: cell.year, source: nameOf(sheet, cell.sourceId) },
          ...{ otherYear: same.year, otherSource: nameOf(sheet, same.sourceId) },
        },
      })
  }
  return found
}

function areNeighbours(one: PlanCell, other: PlanCell, kind: string): boolean {
  if (one.sourceId === other.sourceId) return Math.abs(one.year - other.year) === 1 && !COSTS_THE_SAME.includes(kind)
  return one.year === other.year
}

const THOUSAND = 1000n
/** A year's plan of less than this part of the approved amount, and under ten million dong, was typed in a smaller unit. */
const TINY_PART = 10_000n
const TINY = 10_000_000n

function thousandfold(sheet: MoneySheet, cells: readonly PlanCell[]): MoneyFinding[] {
  const approved = approvedAmount(sheet)
  if (approved === null || approved === 0n) return []
  const wrong = (amount: bigint): 'large' | 'small' | null => {
    if (amount > approved && amount / THOUSAND <= approved) return amount >= approved * 10n ? 'large' : null
    return amount < TINY && amount * TINY_PART < approved && amount > 0n ? 'small' : null
  }
  const say = (cell: MoneyFinding['cell'], amount: bigint, context: MoneyFinding['context'] = {}): MoneyFinding[] => {
    const size = wrong(amount)
    const likely = size === 'large' ? amount / THOUSAND : amount * THOUSAND
    return size
      ? [
          {
            key: `unit-too-${size}`,
            weight: 'suspicion',
            cell,
            context: { ...context, ...figuresOf({ amount, likely }) },
          },
        ]
      : []
  }
  return [
    ...cells.flatMap((cell) =>
      say({ part: 'year', year: cell.year, sourceId: cell.sourceId }, cell.allotted, { year: cell.year }),
    ),
    ...sheet.packages.flatMap((bid) => say({ part: 'package', id: bid.id }, bid.value, { ordinal: bid.ordinal })),
    ...sheet.payments.flatMap((row) => say({ part: 'payment', id: row.id }, row.amount, { on: row.paidOn })),
  ]
}

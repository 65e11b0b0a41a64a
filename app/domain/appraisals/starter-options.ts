import type { FeePeriod } from '~/domain/leases/lease-terms'
import type { Sheet, SheetLine, SheetOption } from './appraisal-sheet'
import type { LineCategory, OptionKind } from './appraisal-terms'
import { percentText } from './percent'
import { amountText } from './sheet-of'

/** The kinds of lines an option of a kind usually has: what nobody should have to think of first. */
const USUAL_LINES: Record<OptionKind, readonly LineCategory[]> = {
  'keep-renting': ['fee', 'staff', 'exit'],
  'rent-anew': ['set-up', 'migration', 'fee', 'staff', 'exit'],
  'take-over': ['hand-over', 'set-up', 'migration', 'parallel-running', 'operation', 'maintenance', 'staff'],
  buy: ['investment', 'set-up', 'migration', 'operation', 'maintenance', 'staff', 'residual'],
  'do-nothing': [],
  other: ['set-up', 'operation', 'staff'],
}

/** An empty line of a category; its range is a tenth up and down until somebody knows better. */
export const emptyLine = (key: string, category: LineCategory, years: number): SheetLine => ({
  ...{ key, category, label: '', vat: '', vatRecoverable: false, growth: '', range: '10' },
  cells: Array.from({ length: years }, () => ''),
})

export type NamedKind = { kind: OptionKind; name: string }

/** An option with its usual lines, empty. */
export const starterOption = (key: string, { kind, name }: NamedKind, years: number): SheetOption => ({
  ...{ key, kind, name, onMarket: true, rentalPlanDecision: '', upgradesBought: false, fundingSource: '' },
  ...{ guardOverride: '', guardOverrideBy: '', ratings: {} },
  lines: USUAL_LINES[kind].map((category) => emptyLine(`${key}-${category}`, category, years)),
})

type Rented = {
  feePeriod: FeePeriod
  fee: bigint
  vatBasisPoints: number
  onMarket: boolean
  rentalPlanDecision: string | null
  upgradesBought: boolean
}
const PERIODS_A_YEAR: Record<FeePeriod, bigint | null> = { month: 12n, quarter: 4n, year: 1n, 'whole-term': null }

type Asked = { question: string; startYear: number; years: number; appraisedOn: string; discountBasisPoints: number }

/** The sheet an appraisal begins with; where a lease is asked about, keeping it has its contract's fee every year. */
export function starterSheet(asked: Asked, kinds: readonly NamedKind[], rented: Rented | null): Sheet {
  const { question, startYear, years, appraisedOn, discountBasisPoints } = asked
  const options = kinds.map((one, n) => starterOption(`o${n}`, one, years))
  const kept = options.find(({ kind }) => kind === 'keep-renting')
  return {
    ...{ question, appraisedOn, source: '', startYear: String(startYear), years: String(years), valuedAt: 'before' },
    ...{ discount: percentText(discountBasisPoints), discountGround: '', unit: 'million' },
    ...{ recommended: '', recommendation: '' },
    options: options.map((option) => (rented && option === kept ? withFee(option, rented) : option)),
  }
}

function withFee(option: SheetOption, rented: Rented): SheetOption {
  const periods = PERIODS_A_YEAR[rented.feePeriod]
  const cell = periods === null ? '' : amountText(rented.fee * periods, 'million')
  const vat = rented.vatBasisPoints === 0 ? '' : percentText(rented.vatBasisPoints)
  return {
    ...option,
    ...{ onMarket: rented.onMarket, upgradesBought: rented.upgradesBought },
    rentalPlanDecision: rented.rentalPlanDecision ?? '',
    lines: option.lines.map((line) =>
      line.category === 'fee' ? { ...line, vat, cells: line.cells.map(() => cell) } : line,
    ),
  }
}

import type { MoneySheet } from '~/domain/money/money-sheet'

const BILLION = 1_000_000_000n
export const billion = (n: number): bigint => (BigInt(Math.round(n * 1000)) * BILLION) / 1000n

const SOURCES: MoneySheet['sources'] = [
  { id: 1, name: 'Ngân sách tỉnh', level: 'provincial', nature: 'development-investment' },
  { id: 2, name: 'Ngân sách trung ương', level: 'central', nature: 'development-investment' },
]

/** A sheet with what a test names and nothing else. */
export const sheetOf = (part: Partial<MoneySheet> = {}): MoneySheet => ({
  project: { kind: 'system', group: 'C', totalInvestment: null },
  sources: SOURCES,
  ...{ estimates: [], allocations: [], declaredTotals: [], carryOvers: [], payments: [] },
  ...{ packages: [], contracts: [], acceptances: [] },
  ...part,
})

type Of<K extends 'allocations' | 'payments' | 'carryOvers' | 'contracts' | 'packages' | 'acceptances' | 'estimates'> =
  MoneySheet[K][number]

export const estimated = (amount: bigint, decidedOn = '2024-01-01', ordinal = 1): Of<'estimates'> => ({
  ...{ ordinal, kind: 'total-investment', amount, decisionNumber: '1/QĐ-UBND', decidedOn, reason: null },
})
export const allotted = (year: number, amount: bigint, values: Partial<Of<'allocations'>> = {}): Of<'allocations'> => ({
  ...{ id: 0, sourceId: 1, horizon: 'annual', year, lastYear: year, kind: 'initial', amount, imported: false },
  decidedOn: `${year}-01-10`,
  ...values,
})
export const paid = (paidOn: string, amount: bigint, values: Partial<Of<'payments'>> = {}): Of<'payments'> => ({
  ...{ id: 0, sourceId: 1, planYear: Number(paidOn.slice(0, 4)), paidOn, kind: 'volume', amount, advanceRecovered: 0n },
  ...{ bidPackageId: null, contractId: null, leaseId: null, imported: false, reversed: false },
  ...values,
})
export const carried = (
  fromYear: number,
  amount: bigint,
  values: Partial<Of<'carryOvers'>> = {},
): Of<'carryOvers'> => ({
  ...{ id: 0, sourceId: 1, fromYear, amount, decidedOn: `${fromYear + 1}-01-20`, reversed: false },
  ...values,
})
export const packaged = (id: number, value: bigint, values: Partial<Of<'packages'>> = {}): Of<'packages'> => ({
  ...{ id, ordinal: id, name: `Gói ${id}`, value, state: 'in-execution' },
  ...values,
})
export const signed = (id: number, value: bigint, values: Partial<Of<'contracts'>> = {}): Of<'contracts'> => ({
  ...{ id, bidPackageId: 1, number: `${id}/HĐ`, supplier: 'Công ty A', signedOn: '2025-01-05', value },
  aboveValueDecision: null,
  ...values,
})
export const accepted = (acceptedOn: string, amount: bigint, contractId: number | null = 1): Of<'acceptances'> => ({
  ...{ bidPackageId: 1, contractId, acceptedOn, amount, reversed: false },
})

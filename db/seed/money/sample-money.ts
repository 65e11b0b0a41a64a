import type { EstimateKind, PaymentKind } from '~/domain/money/funding-terms'
import type { SampleLease } from '../leases/sample-lease'
import type { WrittenPackage } from '../packages/write-packages.server'
import type { SampleProject } from '../sample-shapes'
import type { SourceCode } from './funding-sources.server'

/** A project as its money looks at it. */
export type MoneyTold = Pick<
  SampleProject,
  | 'kind'
  | 'phase'
  | 'group'
  | 'totalInvestment'
  | 'decisionNumber'
  | 'decidedOn'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
> & {
  projectId: number
  key?: string
  standsStillFrom?: string
  packages: readonly WrittenPackage[]
  lease?: { id: number; told: SampleLease; orderedBy: number | null }
}

export type Baseline = {
  kind: EstimateKind
  amount: bigint
  decidedOn: string
  decisionNumber: string | null
  reason: string | null
  clauseId?: number | null
  plannedEnd?: string
  /** Text of the decision, kept as its evidence. */
  paper?: { name: string; lines: readonly string[] }
}
export type Paid = {
  source: SourceCode
  planYear: number
  paidOn: string
  kind: PaymentKind
  amount: bigint
  advanceRecovered: bigint
  bidPackageId: number | null
  contractId: number | null
  leaseId: number | null
  note: string | null
  imported: boolean
}
export type Allotted = {
  source: SourceCode
  horizon: 'annual' | 'medium-term'
  year: number
  lastYear: number
  kind: 'initial' | 'adjustment'
  amount: bigint
  decidedOn: string
  decisionNumber: string
  reason: string | null
  imported: boolean
}
export type Carried = {
  source: SourceCode
  fromYear: number
  amount: bigint
  decidedOn: string
  decisionNumber: string
  reason: string
}
export type Settled = {
  ground: 'handover' | 'stopped'
  groundOn: string
  submittedOn: string | null
  submittedAmount: bigint | null
  approvedOn: string | null
  approvedAmount: bigint | null
  decisionNumber: string | null
}
export type SampleMoney = {
  baselines: Baseline[]
  allotted: Allotted[]
  declared: { year: number; amount: bigint; decisionNumber: string | null }[]
  carried: Carried[]
  paid: Paid[]
  settlement: Settled | null
}

const MILLION = 1_000_000n
/** A share in per cent of an amount, in whole million dong. */
export const percentOf = (amount: bigint, percent: number): bigint =>
  ((amount * BigInt(percent)) / 100n / MILLION) * MILLION
export const upToMillion = (amount: bigint): bigint => ((amount + MILLION - 1n) / MILLION) * MILLION
export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const earliest = (...days: readonly string[]): string => [...days].sort()[0] ?? ''
export const latest = (...days: readonly string[]): string => [...days].sort().at(-1) ?? ''
export const total = (rows: readonly { amount: bigint }[]): bigint => rows.reduce((sum, { amount }) => sum + amount, 0n)

import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import type { ProjectGroup, ProjectKind } from '~/domain/projects/project-terms'
import type {
  AllocationHorizon,
  AllocationKind,
  EstimateKind,
  FundingLevel,
  FundingNature,
  PaymentKind,
} from './funding-terms'

/** Rows of one project's money as the rules look at them. Amounts are whole dong (R1), days ISO and inclusive. */
export type SourceRow = { id: number; name: string; level: FundingLevel; nature: FundingNature }
export type EstimateRow = {
  ordinal: number
  kind: EstimateKind
  amount: bigint
  decisionNumber: string | null
  decidedOn: string
  reason: string | null
}
export type AllocationRow = {
  id: number
  sourceId: number
  horizon: AllocationHorizon
  year: number
  lastYear: number
  kind: AllocationKind
  amount: bigint
  decidedOn: string
  imported: boolean
}
export type CarryOverRow = {
  id: number
  sourceId: number
  fromYear: number
  amount: bigint
  decidedOn: string
  reversed: boolean
}
export type PaymentRow = {
  id: number
  sourceId: number
  planYear: number
  paidOn: string
  kind: PaymentKind
  amount: bigint
  advanceRecovered: bigint
  bidPackageId: number | null
  contractId: number | null
  leaseId: number | null
  imported: boolean
  reversed: boolean
}
export type PackageRow = { id: number; ordinal: number; name: string; value: bigint; state: BidPackageState }
export type ContractRow = {
  id: number
  bidPackageId: number
  number: string
  supplier: string
  signedOn: string
  /** With its variations. */
  value: bigint
  aboveValueDecision: string | null
}
export type AcceptanceRow = {
  bidPackageId: number
  contractId: number | null
  acceptedOn: string
  amount: bigint
  reversed: boolean
}
export type DeclaredTotal = { year: number; amount: bigint; decisionNumber: string | null }

export type MoneySheet = {
  project: { kind: ProjectKind; group: ProjectGroup | null; totalInvestment: bigint | null }
  sources: SourceRow[]
  estimates: EstimateRow[]
  allocations: AllocationRow[]
  declaredTotals: DeclaredTotal[]
  carryOvers: CarryOverRow[]
  payments: PaymentRow[]
  packages: PackageRow[]
  contracts: ContractRow[]
  acceptances: AcceptanceRow[]
}

/** The sheet as of a day (ISO): what was decided, accepted and paid later is not there, nor what was taken back. */
export function sheetOn(sheet: MoneySheet, day: string): MoneySheet {
  return {
    ...sheet,
    estimates: sheet.estimates.filter((row) => row.decidedOn <= day),
    allocations: sheet.allocations.filter((row) => row.decidedOn <= day),
    carryOvers: sheet.carryOvers.filter((row) => !row.reversed && row.decidedOn <= day),
    payments: sheet.payments.filter((row) => !row.reversed && row.paidOn <= day),
    contracts: sheet.contracts.filter((row) => row.signedOn <= day),
    acceptances: sheet.acceptances.filter((row) => !row.reversed && row.acceptedOn <= day),
  }
}

/** The sheet with all that holds, whenever it does: what a new entry is held against. */
export const sheetThatHolds = (sheet: MoneySheet): MoneySheet => sheetOn(sheet, '9999-12-31')

/** The approved amount in force: the newest estimate, else what the project itself says; null where nothing is approved. */
export const approvedAmount = (sheet: MoneySheet): bigint | null =>
  sheet.estimates.at(-1)?.amount ?? sheet.project.totalInvestment

const DEAD: readonly BidPackageState[] = ['notice-cancelled', 'tender-cancelled', 'no-winner']

/** Packages that still count: a cancelled one and one without a winner were given up or tendered again. */
export const livePackages = (sheet: MoneySheet): PackageRow[] =>
  sheet.packages.filter(({ state }) => !DEAD.includes(state))

/** The sum of some rows' amounts, in dong. */
export const sumAmounts = (rows: readonly { amount: bigint }[]): bigint =>
  rows.reduce((sum, row) => sum + row.amount, 0n)

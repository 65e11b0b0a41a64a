import type { Transition } from '~/domain/bid-packages/bid-package-state'
import type {
  ContractType,
  ProcurementField,
  ProcurementMethod,
  ProcurementMode,
} from '~/domain/bid-packages/bid-package-terms'

/** One step of its life; what a transition is told goes with it. */
export type Walked = {
  transition: Transition
  on: string
  document?: string
  amount?: bigint
  closesOn?: string
  bids?: number
  note?: string
  volume?: string
  networkNumber?: string
  endsOn?: string
}

/** Volume accepted before the last acceptance. */
export type Accepted = { on: string; amount: bigint; percent: number; volume: string; minute: string; rest?: string }

export type SamplePackage = {
  name: string
  value: bigint
  method: ProcurementMethod
  mode?: ProcurementMode
  field: ProcurementField
  contractType: ContractType
  plannedOn: string
  plannedDays: number
  supplier: string
  walk: Walked[]
  accepted?: Accepted[]
  warranty?: { months: number; retentionBasisPoints: number }
  variation?: { number: string; on: string; amount: bigint; endsOn?: string; reason: string; decision?: string }
  /** Repeats the package before it, whose tender failed. */
  repeats?: true
}

export type SamplePlan = {
  name: string
  submittedOn: string
  decision: { number: string; on: string; by: string } | null
  networkNumber?: string
  packages: SamplePackage[]
}

/** What a plan is made for. */
export type PackageOwner = {
  projectId: number
  key?: string
  /** Under a pause nothing advances: what lies after this day does not happen. */
  standsStillFrom?: string
  kind: string
  phase: string
  totalInvestment?: bigint
  decidedOn?: string
  plannedStart?: string
  plannedEnd?: string
  actualStart?: string
  actualEnd?: string
}

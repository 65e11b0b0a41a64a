import type { ExitStep, FeePeriod } from '~/domain/leases/lease-terms'

/** A lease of the sample before it becomes rows: keys instead of ids, days as ISO strings. */
export type SampleLease = {
  project: string
  service: string
  provider: string
  startsOn: string
  /** After its renewals. */
  endsOn: string
  closedOn: string | null
  signedOn: string
  contractNumber: string
  offMarket: boolean
  rentalPlan: { number: string; on: string } | null
  noticeBy: string | null
  feePeriod: FeePeriod
  fee: bigint
  vatBasisPoints: number
  serviceLevel: string | null
  successor: { project: string | null; words: string | null }
  /** Oldest first; `byOrder` names the project whose order to keep renting caused it. */
  renewals: { from: string; to: string; signedOn: string; document: string; byOrder?: true; reason: string }[]
  exitSteps: { step: ExitStep; on: string; counted: number | null; words: string; document: string }[]
  handovers: { item: string; quantity: number; value: bigint | null; on: string; minute: string }[]
}

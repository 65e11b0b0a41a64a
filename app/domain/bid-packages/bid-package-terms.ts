/** Form of selecting a contractor (hình thức lựa chọn nhà thầu), with the code of the national e-procurement network. */
export const PROCUREMENT_METHODS = [
  'open-bidding',
  'limited-bidding',
  'direct-award',
  'direct-award-short',
  'competitive-quotation',
  'competitive-quotation-short',
  'repeat-order',
  'own-execution',
  'community',
  'price-negotiation',
  'special-case',
  'placed-order',
  'assigned-task',
  'online-price',
  'online-price-short',
  'online-shop',
] as const
export type ProcurementMethod = (typeof PROCUREMENT_METHODS)[number]

/** Stages and envelopes (phương thức): one or two of each. */
export const PROCUREMENT_MODES = [
  'one-stage-one-envelope',
  'one-stage-two-envelopes',
  'two-stages-one-envelope',
  'two-stages-two-envelopes',
] as const
export type ProcurementMode = (typeof PROCUREMENT_MODES)[number]

export const PROCUREMENT_FIELDS = ['consultancy', 'non-consultancy', 'goods', 'works', 'mixed'] as const
export type ProcurementField = (typeof PROCUREMENT_FIELDS)[number]

export const CONTRACT_TYPES = [
  'lump-sum',
  'fixed-unit-price',
  'adjustable-unit-price',
  'time-based',
  'output-based',
  'mixed',
] as const
export type ContractType = (typeof CONTRACT_TYPES)[number]

/** The life of a bid package (Luật Đấu thầu 22/2023/QH15); `bid-package-state.ts` says which may follow which. */
export const BID_PACKAGE_STATES = [
  'draft',
  'planned',
  'preparing-documents',
  'published',
  'evaluating',
  'awarded',
  'contracted',
  'in-execution',
  'accepted',
  'settled',
  'notice-cancelled',
  'tender-cancelled',
  'no-winner',
] as const
export type BidPackageState = (typeof BID_PACKAGE_STATES)[number]

export const PROCUREMENT_PLAN_STATES = ['draft', 'submitted', 'approved', 'replaced'] as const
export type ProcurementPlanState = (typeof PROCUREMENT_PLAN_STATES)[number]

export const ACCEPTANCE_KINDS = ['interim', 'final'] as const
export type AcceptanceKind = (typeof ACCEPTANCE_KINDS)[number]

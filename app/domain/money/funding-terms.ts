/** Whose budget the money comes from (Luật Ngân sách nhà nước; Luật Đầu tư công). */
export const FUNDING_LEVELS = ['central', 'provincial', 'local', 'oda', 'other-lawful'] as const
export type FundingLevel = (typeof FUNDING_LEVELS)[number]

/** What it may be spent as: public investment (chi đầu tư phát triển) or recurrent spending (chi thường xuyên). */
export const FUNDING_NATURES = ['development-investment', 'recurrent'] as const
export type FundingNature = (typeof FUNDING_NATURES)[number]

/** What an approved amount is called at its stage (NĐ 224/2026/NĐ-CP, Điều 43 and 49). */
export const ESTIMATE_KINDS = ['preliminary-total', 'total-investment', 'detailed-estimate'] as const
export type EstimateKind = (typeof ESTIMATE_KINDS)[number]

/** A plan of money covers one fiscal year, or the medium term of five (Luật Đầu tư công). */
export const ALLOCATION_HORIZONS = ['annual', 'medium-term'] as const
export type AllocationHorizon = (typeof ALLOCATION_HORIZONS)[number]

/** The first row of a year and source, or a later one that adds to it or takes from it. */
export const ALLOCATION_KINDS = ['initial', 'adjustment'] as const
export type AllocationKind = (typeof ALLOCATION_KINDS)[number]

/** An advance is recovered from later payments; a payment for volume rests on what was accepted (NĐ 254/2025/NĐ-CP). */
export const PAYMENT_KINDS = ['advance', 'volume'] as const
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

/** What starts the clock of final settlement (NĐ 193/2026/NĐ-CP): the handover, or the decision to stop. */
export const SETTLEMENT_GROUNDS = ['handover', 'stopped'] as const
export type SettlementGround = (typeof SETTLEMENT_GROUNDS)[number]

/** What one fee pays for. */
export const FEE_PERIODS = ['month', 'quarter', 'year', 'whole-term'] as const
export type FeePeriod = (typeof FEE_PERIODS)[number]

/** Without these a lease is not closed, or somebody signs that it is (NĐ 224/2026/NĐ-CP, Điều 60.4 and 67.2). */
export const EXIT_STEPS = ['data-returned', 'counted-before', 'counted-after', 'reconciled', 'deletion-minute'] as const
export type ExitStep = (typeof EXIT_STEPS)[number]

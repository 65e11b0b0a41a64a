/** What a law rules on: how IT investment is prepared, decided and carried out, or how contractors are selected. */
export const REGIME_SERIES = ['investment', 'selection'] as const
export type RegimeSeries = (typeof REGIME_SERIES)[number]

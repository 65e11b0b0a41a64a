/** What a law rules on: how IT investment is prepared, decided and carried out, or how contractors are selected. */
export const REGIME_SERIES = ['investment', 'selection'] as const
export type RegimeSeries = (typeof REGIME_SERIES)[number]

/** The form of a law's code: nd-224-2026. */
export const isRegimeCode = (value: string): boolean => value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)

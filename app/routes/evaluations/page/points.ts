import type { Ratio } from '~/domain/appraisals/ratio'
import { hundredths } from '~/domain/evaluations/evaluation-result'

/** Hundredths as they are read: 421 is «4,21» in Vietnamese, «4.21» in English. */
export const decimalText = (value: bigint, locale: string): string =>
  `${value / 100n}${locale === 'vi' ? ',' : '.'}${String(value % 100n).padStart(2, '0')}`

/** A positive fraction with two decimals, rounded half up from the exact value. */
export const ratioText = (value: Ratio, locale: string): string => decimalText(hundredths(value), locale)

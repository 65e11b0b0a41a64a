import type { ByScenario, Lags } from './portfolio-chain'

/** Quartiles over finished cases, whole per cent or days; null where there are none. */
export type Measured = { cases: number; lower: number | null; middle: number | null; upper: number | null }
export type MeasuredLags = Record<keyof Lags['cases'], Measured>

/** Fewer cases than this, and a quartile rests on one or two of them: then it is as the plans say. */
export const FEWEST_CASES = 8

const AS_PLANNED: ByScenario<number> = { low: 100, likely: 100, high: 100 }
/** Calendar days where too few payments are known: a month, half a month, three days. The page says it is assumed. */
const ASSUMED_PAYMENT: ByScenario<number> = { low: 30, likely: 15, high: 3 }
const NO_ADVANCE: ByScenario<number> = { low: 0, likely: 0, high: 0 }
const MOST_PERCENT = 100

/**
 * The lags out of what was measured: likely is the middle case, low the upper quartile of times (one case in four took
 * longer). high keeps the plan where there is one, and takes the lower quartile of payment times. Nothing is expected to
 * be quicker than its plan. An advance is the middle share at likely, the upper quartile at high, none at low.
 */
export function lagsFrom({ selection, work, payment, advance }: MeasuredLags): Lags {
  return {
    selection: stretchOf(selection),
    work: stretchOf(work),
    payment: isKnown(payment)
      ? inOrder({ low: payment.upper ?? 0, likely: payment.middle ?? 0, high: payment.lower ?? 0 })
      : ASSUMED_PAYMENT,
    advance: isKnown(advance)
      ? {
          low: 0,
          likely: Math.min(MOST_PERCENT, advance.middle ?? 0),
          high: Math.min(MOST_PERCENT, Math.max(advance.middle ?? 0, advance.upper ?? 0)),
        }
      : NO_ADVANCE,
    cases: { selection: selection.cases, work: work.cases, payment: payment.cases, advance: advance.cases },
  }
}

export const isKnown = ({ cases }: Pick<Measured, 'cases'>): boolean => cases >= FEWEST_CASES

function stretchOf(measured: Measured): ByScenario<number> {
  if (!isKnown(measured)) return AS_PLANNED
  const likely = Math.max(AS_PLANNED.likely, measured.middle ?? 0)
  return { low: Math.max(likely, measured.upper ?? 0), likely, high: AS_PLANNED.high }
}

const inOrder = ({ low, likely, high }: ByScenario<number>): ByScenario<number> => {
  const best = Math.max(0, high)
  const middle = Math.max(best, likely)
  return { low: Math.max(middle, low), likely: middle, high: best }
}

import type { Horizon } from './appraisal'
import type { AppraisalResult } from './appraisal-result'

/** From which year on one option has cost less than the other, in present value; `year` is the first where it always has. */
export type BreakEven = { cheaper: number; dearer: number; year: number; fromTheStart: boolean }

/** Each two options; null for two that come to the same in the end. The order of the options makes no difference. */
export function breakEvens(result: AppraisalResult, { startYear }: Pick<Horizon, 'startYear'>): BreakEven[] {
  const { order, options } = result
  return order.flatMap((cheaper, n) =>
    order.slice(n + 1).flatMap((dearer): BreakEven[] => {
      const [less, more] = [options[cheaper]?.running ?? [], options[dearer]?.running ?? []]
      if (less.at(-1) === more.at(-1)) return []
      let first = less.length - 1
      while (first > 0 && (less[first - 1] ?? 0n) <= (more[first - 1] ?? 0n)) first -= 1
      return [{ cheaper, dearer, year: startYear + first, fromTheStart: first === 0 }]
    }),
  )
}

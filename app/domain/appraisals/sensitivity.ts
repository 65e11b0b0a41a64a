import { type AppraisalLine, type Priced, yearsOf } from './appraisal'
import type { AppraisalResult } from './appraisal-result'
import { MOST_DISCOUNT, WHOLE } from './appraisal-terms'
import { discounting, flowUnder, lineFlows, presentOf, sumFlows } from './discounting'
import { ceiling, floor, type Ratio, ratio, rounded } from './ratio'

/** What an outcome hangs on: a line of an option by their places, or the discount rate. */
export type Input = { type: 'line'; option: number; line: number } | { type: 'rate' }

/** How far the rate is moved to see what it does, in hundredths of a percent. */
const RATE_RANGE = 200

/** A line's bar: by how much the second option is dearer than the best with the input at its least and at its most. */
export type TornadoBar = { input: Input; low: bigint; high: bigint; lowAt: bigint; highAt: bigint }

/**
 * The difference between the two best options, and what each input does to it within its range, the strongest first; null
 * where there are not two. Below zero the second has overtaken. `lowAt` and `highAt` are what the input is then: the line's
 * typed total in dong, or the rate in hundredths of a percent.
 */
export function tornado(
  appraisal: Priced,
  { order, options }: AppraisalResult,
): { best: number; second: number; difference: bigint; bars: TornadoBar[] } | null {
  const [best, second] = order
  if (best === undefined || second === undefined) return null
  const weighing = discounting(appraisal)
  const under = flowUnder(appraisal) * weighing.under
  const difference = (options[second]?.running.at(-1) ?? 0n) - (options[best]?.running.at(-1) ?? 0n)
  const bars = [best, second].flatMap((option) =>
    (appraisal.options[option]?.lines ?? []).flatMap((line, place): TornadoBar[] => {
      const present = presentOf(lineFlows(line, appraisal), weighing) * (option === best ? -1n : 1n)
      if (present === 0n || line.rangeBasisPoints === 0) return []
      const at = (range: number) =>
        rounded(ratio(difference * BigInt(WHOLE) + present * BigInt(range), under * BigInt(WHOLE)))
      const typed = (range: number) => rounded(ratio(typedTotal(line) * BigInt(WHOLE + range), BigInt(WHOLE)))
      const range = line.rangeBasisPoints
      return [
        {
          input: { type: 'line', option, line: place },
          low: at(-range),
          high: at(range),
          lowAt: typed(-range),
          highAt: typed(range),
        },
      ]
    }),
  )
  const rate = rateBar(appraisal, best, second)
  const reach = ({ low, high }: TornadoBar) => (high > low ? high - low : low - high)
  const byReach = (a: TornadoBar, b: TornadoBar) => (reach(a) > reach(b) ? -1 : reach(a) < reach(b) ? 1 : 0)
  return {
    ...{ best, second, difference: rounded(ratio(difference, under)) },
    bars: [...bars, ...(rate ? [rate] : [])].sort(byReach),
  }
}

function rateBar(appraisal: Priced, best: number, second: number): TornadoBar | null {
  const linesOf = (place: number) => appraisal.options[place]?.lines ?? []
  const [less, more] = [sumFlows(linesOf(best), appraisal), sumFlows(linesOf(second), appraisal)]
  const flows = more.map((flow, k) => flow - (less[k] ?? 0n))
  const at = (discountBasisPoints: number) => {
    const weighing = discounting({ ...appraisal, discountBasisPoints })
    return rounded(ratio(presentOf(flows, weighing), flowUnder(appraisal) * weighing.under))
  }
  const lowAt = Math.max(0, appraisal.discountBasisPoints - RATE_RANGE)
  const highAt = Math.min(MOST_DISCOUNT, appraisal.discountBasisPoints + RATE_RANGE)
  const [low, high] = [at(lowAt), at(highAt)]
  return low === high ? null : { input: { type: 'rate' }, low, high, lowAt: BigInt(lowAt), highAt: BigInt(highAt) }
}

/** What was typed for a line over the whole horizon, in dong: before VAT, at the first year's prices. */
export const typedTotal = ({ amounts }: Pick<AppraisalLine, 'amounts'>): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n)

/** Nobody believes a figure to be more than three times what was put down. */
const MOST_TIMES = 3n

/**
 * «What must be true for the other option to win»: the value of one input, everything else as it is, from which on another
 * option costs no more than the one that is best now. Amounts are the line's typed total in whole dong, rounded to where the
 * order has turned; rates are hundredths of a percent.
 */
export type WinningCondition = {
  /** Place of the option that then wins. */
  winner: number
  input: Input
  now: bigint
  at: bigint
  /** How far that is from now, in hundredths of a percent of it; of a rate the distance itself. */
  changeBasisPoints: number
}

/** Every condition within sane bounds (a line between nothing and three times, a rate of 0 to 30 %), the nearest first. */
export function winningConditions(appraisal: Priced, result: AppraisalResult): WinningCondition[] {
  const [best, second] = result.order
  if (best === undefined || second === undefined) return []
  const weighing = discounting(appraisal)
  const present = (place: number) => result.options[place]?.running.at(-1) ?? 0n
  const ofLines = result.order.flatMap((option) =>
    (appraisal.options[option]?.lines ?? []).flatMap((line, place): WinningCondition[] => {
      // A line of the best option lets the next one win; a line of any other lets that one win.
      const winner = option === best ? second : option
      const gap = present(winner) - present(best)
      const own = presentOf(lineFlows(line, appraisal), weighing)
      if (gap === 0n || own === 0n) return []
      const times = ratio(option === best ? own + gap : own - gap, own)
      const condition = lineCondition(line, times)
      return condition ? [{ winner, input: { type: 'line', option, line: place }, ...condition }] : []
    }),
  )
  const distance = (one: WinningCondition) => Math.abs(one.changeBasisPoints)
  return [...ofLines.sort((a, b) => distance(a) - distance(b)), ...rateConditions(appraisal, result)]
}

/** The typed total at `times` what it is; null outside what anybody would believe. */
function lineCondition(
  line: AppraisalLine,
  times: Ratio,
): Pick<WinningCondition, 'now' | 'at' | 'changeBasisPoints'> | null {
  if (times.over < 0n || times.over > MOST_TIMES * times.under) return null
  const now = typedTotal(line)
  const grows = times.over > times.under
  const at = (grows ? ceiling : floor)(ratio(now * times.over, times.under))
  const change = rounded(ratio((times.over - times.under) * BigInt(WHOLE), times.under))
  return { now, at, changeBasisPoints: Number(change) }
}

/** The nearest rates below and above at which another option comes to less; looked for at every hundredth of a percent. */
function rateConditions(appraisal: Priced, { order }: AppraisalResult): WinningCondition[] {
  const [best = 0, ...others] = order
  const now = appraisal.discountBasisPoints
  const [one, powers] = [BigInt(WHOLE), yearsOf(appraisal).map((_, k) => BigInt(WHOLE) ** BigInt(k))]
  const flowsOf = (place: number) => sumFlows(appraisal.options[place]?.lines ?? [], appraisal)
  const own = flowsOf(best)
  const gaps = others.map((place) => ({
    place,
    weighed: flowsOf(place).map((flow, k) => (flow - (own[k] ?? 0n)) * (powers[k] ?? 1n)),
  }))
  const winnerAt = (rate: number): number | null => {
    const growth = one + BigInt(rate)
    let [winner, least] = [null as number | null, 0n]
    for (const { place, weighed } of gaps) {
      // Horner's way to the present value times (1 + rate)^years: its sign and order are all that is asked.
      const gap = weighed.reduce((sum, flow) => sum * growth + flow, 0n)
      if (gap < least) [winner, least] = [place, gap]
    }
    return winner
  }
  const search = (step: 1 | -1): WinningCondition[] => {
    for (let at = now + step; at >= 0 && at <= MOST_DISCOUNT; at += step) {
      const winner = winnerAt(at)
      if (winner !== null)
        return [{ winner, input: { type: 'rate' }, now: BigInt(now), at: BigInt(at), changeBasisPoints: at - now }]
    }
    return []
  }
  return gaps.length === 0 ? [] : [...search(-1), ...search(1)]
}

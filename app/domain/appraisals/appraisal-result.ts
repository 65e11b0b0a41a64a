import { type AppraisalLine, isPriced, type Priced } from './appraisal'
import { LINE_CATEGORIES, type LineCategory, SIGN_OF } from './appraisal-terms'
import { type Discounting, discounting, flowUnder, presentOf, sumFlows } from './discounting'
import type { FrozenResult } from './frozen-result'
import { rounded, roundedParts } from './ratio'

/** What an option comes to; amounts are whole dong, each rounded once from its exact value. */
export type OptionResult = {
  /** Sum of the flows as they fall: total cost of ownership. */
  totalCost: bigint
  /** Their value at the end of the base year: the present cost, net of what the option brings. */
  presentCost: bigint
  /** The same amount each year of the horizon that comes to the present cost: it over the sum of the factors. */
  equivalentAnnualCost: bigint
  /** Adds up to `totalCost`. */
  costByYear: bigint[]
  /** What is paid out, without what comes back: what payments can be compared with. */
  spendingByYear: bigint[]
  /** Of the categories that occur; adds up to `totalCost`. */
  byCategory: { category: LineCategory; cost: bigint }[]
  /** Bought before and not yet written off: in no sum. */
  sunk: bigint
  /** Present cost up to the end of each year, exact, over a denominator that all options share. */
  running: bigint[]
}

export type AppraisalResult = {
  /** In the order of the options; null where nothing has been put down for one yet. */
  options: (OptionResult | null)[]
  /** Places of the reckoned options, the least present cost first. */
  order: number[]
}

/** Every figure of the comparison. Order of lines and of options makes no difference to any of them. */
export function appraise(appraisal: Priced): AppraisalResult {
  const weighing = discounting(appraisal)
  const options = appraisal.options.map((option) =>
    isPriced(option) ? resultOf(option.lines, appraisal, weighing) : null,
  )
  const present = (place: number) => options[place]?.running.at(-1) ?? 0n
  const order = options
    .flatMap((one, place) => (one ? [place] : []))
    .sort((a, b) => (present(a) < present(b) ? -1 : present(a) > present(b) ? 1 : a - b))
  return { options, order }
}

function resultOf(lines: readonly AppraisalLine[], horizon: Priced, weighing: Discounting): OptionResult {
  const under = flowUnder(horizon)
  const flows = sumFlows(lines, horizon)
  const present = presentOf(flows, weighing)
  const annuity = weighing.factors.reduce((sum, factor) => sum + factor, 0n)
  const total = (own: readonly bigint[]) => own.reduce((sum, flow) => sum + flow, 0n)
  const categories = LINE_CATEGORIES.filter(
    (category) => SIGN_OF[category] !== 0n && lines.some((line) => line.category === category),
  )
  const shares = roundedParts(
    categories.map((category) =>
      total(
        sumFlows(
          lines.filter((line) => line.category === category),
          horizon,
        ),
      ),
    ),
    under,
  )
  let sum = 0n
  return {
    totalCost: rounded({ over: total(flows), under }),
    presentCost: rounded({ over: present, under: under * weighing.under }),
    equivalentAnnualCost: rounded({ over: present, under: under * annuity }),
    costByYear: roundedParts(flows, under),
    spendingByYear: roundedParts(
      sumFlows(
        lines.filter(({ category }) => SIGN_OF[category] === 1n),
        horizon,
      ),
      under,
    ),
    byCategory: categories.map((category, n) => ({ category, cost: shares[n] ?? 0n })),
    sunk: total(lines.filter(({ category }) => category === 'sunk').flatMap(({ amounts }) => amounts)),
    running: flows.map((flow, k) => {
      sum += flow * (weighing.factors[k] ?? 0n)
      return sum
    }),
  }
}

/** The figures to keep with a decision; null while there is nothing to compare. */
export function frozenResult(
  options: readonly { name: string }[],
  result: AppraisalResult,
  recommended: number | null,
): FrozenResult | null {
  const [cheapest] = result.order
  if (cheapest === undefined) return null
  return {
    cheapest,
    recommended,
    options: options.map(({ name }, place) => {
      const own = result.options[place]
      if (!own) return { name, figures: null }
      const { totalCost, presentCost, equivalentAnnualCost } = own
      return {
        name,
        figures: {
          totalCost: String(totalCost),
          presentCost: String(presentCost),
          equivalentAnnualCost: String(equivalentAnnualCost),
          costByYear: own.costByYear.map(String),
          spendingByYear: own.spendingByYear.map(String),
        },
      }
    }),
  }
}

import type { Criterion, LineCategory, OptionKind, Rating } from './appraisal-terms'

/** The years compared, and how later money is weighed against earlier money. */
export type Horizon = {
  startYear: number
  years: number
  /** Values are as of the end of this year: the year before the first, or the first. */
  baseYear: number
  /** Hundredths of a percent a year. */
  discountBasisPoints: number
}

/** One kind of cost or benefit by year. */
export type AppraisalLine = {
  category: LineCategory
  label: string
  /** VAT on top of the amounts, in hundredths of a percent; it counts unless it is given back. */
  vatBasisPoints: number
  vatRecoverable: boolean
  /** The amounts grow by so much a year after the first. */
  growthBasisPoints: number
  /** How far the line may turn out otherwise, up and down. */
  rangeBasisPoints: number
  /** Dong, before VAT, at the first year's prices; one a year of the horizon. */
  amounts: readonly bigint[]
}

export type OptionRating = { criterion: Criterion; rating: Rating; ground: string | null }

export type AppraisalOption = {
  kind: OptionKind
  name: string
  onMarket: boolean
  rentalPlanDecision: string | null
  upgradesBought: boolean
  fundingSource: string | null
  guardOverride: string | null
  guardOverrideBy: string | null
  lines: readonly AppraisalLine[]
  ratings: readonly OptionRating[]
}

/** What is reckoned with. */
export type Priced = Horizon & { options: readonly Pick<AppraisalOption, 'kind' | 'lines'>[] }

export const yearsOf = ({ startYear, years }: Pick<Horizon, 'startYear' | 'years'>): number[] =>
  Array.from({ length: years }, (_, index) => startYear + index)

/** An option that costs nothing because nobody has put its costs down yet is not the cheapest; doing nothing may be. */
export const isPriced = ({ kind, lines }: Pick<AppraisalOption, 'kind' | 'lines'>): boolean =>
  kind === 'do-nothing' || lines.some(({ category, amounts }) => category !== 'sunk' && amounts.some((one) => one > 0n))

import type { AppraisalLine, OptionRating } from '~/domain/appraisals/appraisal'
import type { LineCategory, OptionKind } from '~/domain/appraisals/appraisal-terms'

export type SampleOption = {
  kind: OptionKind
  name: string
  fundingSource: string | null
  onMarket?: boolean
  lines: readonly AppraisalLine[]
  ratings?: readonly OptionRating[]
}

/** An appraisal of the sample before it becomes rows: keys instead of ids, days as ISO strings. */
export type SampleAppraisal = {
  project: string
  question: string
  /** The day of its figures, on which it is also begun. */
  on: string
  source: string | null
  startYear: number
  years: number
  discountBasisPoints: number
  discountGround: string | null
  recommended: number | null
  recommendation: string | null
  options: readonly SampleOption[]
  submittedOn: string | null
  decided: { on: string; title: string; words: string; chosen: number } | null
}

type Given = Partial<Pick<AppraisalLine, 'label' | 'vatBasisPoints' | 'growthBasisPoints' | 'rangeBasisPoints'>>

/** A line whose amounts stand in thousands of dong. */
export const lineOf = (category: LineCategory, thousands: readonly number[], given: Given = {}): AppraisalLine => ({
  ...{ category, label: '', vatBasisPoints: 0, vatRecoverable: false, growthBasisPoints: 0, rangeBasisPoints: 1000 },
  amounts: thousands.map((amount) => BigInt(amount) * 1000n),
  ...given,
})

export const VAT: Given = { vatBasisPoints: 1000 }

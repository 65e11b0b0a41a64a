/** Whole dong as digits, so that JSON holds them exactly. */
export type FrozenFigures = {
  totalCost: string
  presentCost: string
  equivalentAnnualCost: string
  costByYear: readonly string[]
  spendingByYear: readonly string[]
}

/** The figures of an appraisal as they were decided on. */
export type FrozenResult = {
  /** In the order of the options; null where nothing had been put down for one. */
  options: readonly { name: string; figures: FrozenFigures | null }[]
  /** Place of the option of least present cost. */
  cheapest: number
  recommended: number | null
}

/** The figures of an appraisal as they were decided on; amounts are whole dong as digits, so that JSON holds them exactly. */
export type FrozenResult = {
  /** In the order of the options. */
  options: readonly {
    name: string
    totalCost: string
    presentCost: string
    equivalentAnnualCost: string
    costByYear: readonly string[]
  }[]
  /** Place of the option that costs least in present value. */
  cheapest: number
  recommended: number | null
}

/**
 * From how many whole percent past its first plan a project is to be watched, and from how many it is in trouble. The
 * formulae of the Federal IT Dashboard come without bounds that hold for everybody: its own have changed over the years, so
 * each office sets what it answers for.
 */
export type VarianceBounds = { watchFrom: number; badFrom: number }

/** What holds until the office has set its own: this product's choice, no law's. */
export const DEFAULT_BOUNDS: VarianceBounds = { watchFrom: 10, badFrom: 30 }

export const MOST_BOUND = 500

/**
 * What an option is. What a decision paper on IT services compares is named by NĐ 224/2026/NĐ-CP, Điều 36.4 and 67; the
 * law sets no formula.
 */
export const OPTION_KINDS = ['keep-renting', 'rent-anew', 'take-over', 'buy', 'do-nothing', 'other'] as const
export type OptionKind = (typeof OPTION_KINDS)[number]

/** Options that pay a fee for a service. */
export const RENTING_KINDS: readonly OptionKind[] = ['keep-renting', 'rent-anew']

/** What a line pays for, or brings; in the order in which a paper lists them. */
export const LINE_CATEGORIES = [
  'set-up',
  'migration',
  'parallel-running',
  'fee',
  'investment',
  'operation',
  'maintenance',
  'staff',
  'hand-over',
  'exit',
  'benefit',
  'residual',
  'sunk',
] as const
export type LineCategory = (typeof LINE_CATEGORIES)[number]

/**
 * How a line counts. A cost is added; what an option brings (savings, value left at the end) is taken off; what was bought
 * and not yet written off is the same whatever is decided and counts in no sum: only its value when handed over or sold does,
 * as a line of its own.
 */
export const SIGN_OF: Record<LineCategory, 1n | -1n | 0n> = {
  ...{ 'set-up': 1n, migration: 1n, 'parallel-running': 1n, fee: 1n, investment: 1n, operation: 1n, maintenance: 1n },
  ...{ staff: 1n, 'hand-over': 1n, exit: 1n, benefit: -1n, residual: -1n, sunk: 0n },
}

/** What money does not say, beside it (domain: «rent or invest»). */
export const CRITERIA = ['readiness', 'data-control', 'dependence', 'compliance', 'staff', 'legal'] as const
export type Criterion = (typeof CRITERIA)[number]

/** Words, not marks: nothing is added up. */
export const RATINGS = ['good', 'fair', 'weak', 'unmet'] as const
export type Rating = (typeof RATINGS)[number]

/** A draft is worked on; submitted it stands still until it is decided or taken back; a withdrawn one can be reopened. */
export const APPRAISAL_STATES = ['draft', 'submitted', 'decided', 'withdrawn'] as const
export type AppraisalState = (typeof APPRAISAL_STATES)[number]

export const MOST_OPTIONS = 6
export const MOST_LINES = 40
export const MOST_YEARS = 20
/** Half of all and all of it: what a rate, a growth and a range can be, in hundredths of a percent. */
export const MOST_DISCOUNT = 3_000
export const MOST_GROWTH = 5_000
export const WHOLE = 10_000

import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import { addDays, daysBetween } from '~/domain/calendar-day'

/** Ways the rest of a year may go: as it seldom goes worse, as it usually goes, as the plans say. */
export const SCENARIOS = ['low', 'likely', 'high'] as const
export type Scenario = (typeof SCENARIOS)[number]
export type ByScenario<T> = Record<Scenario, T>

/**
 * How long things take here, out of the portfolio's own records. Stretches are per cent of the planned time (100: as
 * planned), days are calendar days, the advance is per cent of a contract's value. low is never quicker than likely, nor
 * likely than high.
 */
export type Lags = {
  /** From the first step of selection to the signature. */
  selection: ByScenario<number>
  /** From the signature to the last acceptance. */
  work: ByScenario<number>
  /** From an acceptance to the payment for it. */
  payment: ByScenario<number>
  advance: ByScenario<number>
  /** How many finished cases each was measured on; too few, and it is what the plans say. */
  cases: { selection: number; work: number; payment: number; advance: number }
}

/** What holds a package back, and the day on which it is known to be looked at or to end; null where none is known. */
export type ChainHalt = {
  since: string | null
  notice: string | null
  section: string | null
  wordOf: string | null
  /** Its condition is this day: it can end then. */
  conditionDay: string | null
  reviewOn: string | null
}

/** A package as a forecast looks at it on a day. Amounts are whole dong, days ISO. */
export type ChainPackage = {
  id: number
  projectId: number
  ordinal: number
  name: string
  state: BidPackageState
  /** Of its contracts with their appendices; of the package as planned where none is signed. */
  value: bigint
  accepted: bigint
  lastAcceptedOn: string | null
  paid: bigint
  /** Kept back of the contract's value while the warranty runs. */
  keptBack: bigint
  signedOn: string | null
  endsOn: string | null
  /** Days its contract is planned to run. */
  plannedDays: number | null
  /** First day of the quarter in which selection is planned to begin. */
  plannedQuarter: string | null
  /** What is left of its selection; null where no steps are laid. */
  selection: Selection | null
  halt: ChainHalt | null
  /** The project is closed or stopped: what was accepted is still paid, nothing new is done. */
  over: boolean
}

export type Selection = {
  /** The step it stands at, its last day, and whether any step is done. */
  step: string
  dueOn: string
  begun: boolean
  /** Calendar days that its remaining steps take by their terms, counted from the day of the forecast. */
  daysLeft: number
}

/** When work on a package may go on, and when all of it is accepted, in one scenario; null: not to be reckoned with. */
export type Chain = {
  /** The contract is signed, or signing is expected then. */
  signedOn: string | null
  from: string | null
  acceptedOn: string | null
}

/** A share in per cent of a number of days, rounded up: half a day late is a day late. */
const stretched = (days: number, percent: number): number => Math.ceil((days * percent) / 100)
const later = (...days: (string | null)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '')

/**
 * The days of a package in a scenario, seen on `day`. Selection: what is left of its steps, stretched as selections here
 * stretch. Work: what is left of the contract's time (or all of it), stretched as contracts here stretch. A contract
 * whose time has run out is accepted at once (high), after as much time again as it is late already (likely), or not
 * within sight (low). A pause: high ends it on the day its condition names, else at once; likely ends it on that day or
 * on its review, else not; low does not end it.
 */
export function chainOf(bid: ChainPackage, scenario: Scenario, lags: Lags, day: string): Chain {
  const free = goesOnFrom(bid.halt, scenario, day)
  if (free === null) return { signedOn: bid.signedOn, from: null, acceptedOn: null }
  const signedOn = bid.signedOn ?? signing(bid, scenario, lags, free)
  if (signedOn === null) return { signedOn: null, from: null, acceptedOn: null }
  const from = later(signedOn, free)
  return { signedOn, from, acceptedOn: bid.over ? null : acceptance(bid, scenario, lags, { from, day, free }) }
}

/** The first day on which a package may go on; the day itself where nothing holds it, null where no end is in sight. */
function goesOnFrom(halt: ChainHalt | null, scenario: Scenario, day: string): string | null {
  if (!halt) return day
  const ahead = (known: string | null) => (known !== null && known > day ? known : null)
  if (scenario === 'high') return ahead(halt.conditionDay) ?? day
  return scenario === 'likely' ? (ahead(halt.conditionDay) ?? ahead(halt.reviewOn)) : null
}

/** The expected day of signing: nothing is known of a package without steps, save by the plan in the best case. */
function signing({ selection, plannedQuarter, over }: ChainPackage, scenario: Scenario, lags: Lags, free: string) {
  if (over) return null
  if (selection === null) return scenario === 'high' && plannedQuarter !== null ? later(plannedQuarter, free) : null
  const start = selection.begun ? free : later(plannedQuarter, free)
  return addDays(start, stretched(selection.daysLeft, lags.selection[scenario]))
}

function acceptance(
  { signedOn, endsOn, plannedDays }: ChainPackage,
  scenario: Scenario,
  lags: Lags,
  { from, day, free }: { from: string; day: string; free: string },
): string | null {
  const end = endsOn ?? (signedOn !== null && plannedDays !== null ? addDays(signedOn, plannedDays) : null)
  if (signedOn === null || end === null)
    return signedOn === null && plannedDays !== null ? addDays(from, stretched(plannedDays, lags.work[scenario])) : null
  // Days of standing still are given back: the rest of the time runs from when work goes on.
  const left = daysBetween(later(day, signedOn), end)
  if (left > 0) return addDays(from, stretched(left, lags.work[scenario]))
  if (scenario === 'low') return null
  return scenario === 'high' ? from : addDays(free, -left)
}

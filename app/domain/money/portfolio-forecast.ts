import { addDays, daysBetween } from '~/domain/calendar-day'
import {
  type ByScenario,
  type Chain,
  type ChainPackage,
  chainOf,
  type Lags,
  SCENARIOS,
  type Scenario,
} from './portfolio-chain'

/** Whole dong in each scenario; low <= likely <= high. */
export type Range = ByScenario<bigint>
export type PackageForecast = { bid: ChainPackage; byCutOff: Range[] }
/** What a project may still pay of the year's plan, and the packages it would pay on. */
export type ForecastProject = { projectId: number; room: bigint; packages: ChainPackage[] }
export type Forecast = {
  /** What is expected to be paid after the day by each cut-off, all packages together. */
  byCutOff: Range[]
  packages: PackageForecast[]
  byProject: Map<number, Range[]>
  /** Of the room, what no package could use even if everything went well: nothing is forecast of it. */
  uncarried: bigint
}

export const NO_RANGE: Range = { low: 0n, likely: 0n, high: 0n }
export const addRanges = (one: Range, other: Range): Range => ({
  low: one.low + other.low,
  likely: one.likely + other.likely,
  high: one.high + other.high,
})

const DONE: readonly string[] = ['accepted', 'settled']
const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other)
const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other)

/** The most that may still be paid on a package: of its value, without what the warranty keeps back (R10). */
export const unpaid = ({ value, keptBack, paid }: ChainPackage): bigint => larger(0n, value - keptBack - paid)

/**
 * What the packages of some projects are expected to pay after `day` by each cut-off (ISO, ascending): from each package's
 * own chain (portfolio-chain.ts) with the lags of the portfolio, at most what is unpaid of the package, and all packages
 * of a project at most the room of its year. The room goes to packages in the order of their signing, those not signed
 * last, each by its ordinal. A cut-off before the day has passed: nothing.
 *
 * Accepted volume is paid when the payment lag is over; volume that has waited longer than the lag of a scenario allows
 * counts in the others only (never in low). Of the rest of a contract, high accepts evenly from day to day, likely one
 * half at half time and the other at the end, low all of it at the end. An advance of the usual share is paid on a new
 * contract (not in low) and is made up by the first volumes.
 */
export function forecastOf(
  projects: readonly ForecastProject[],
  asked: { day: string; cutOffs: readonly string[]; lags: Lags },
): Forecast {
  const packages: PackageForecast[] = []
  const byProject = new Map<number, Range[]>()
  let byCutOff = asked.cutOffs.map(() => NO_RANGE)
  let uncarried = 0n
  for (const { projectId, room, packages: own } of projects) {
    const forecasts = withinRoom(larger(0n, room), [...own].sort(bySigning), asked)
    const sums = asked.cutOffs.map((_, at) =>
      forecasts.reduce((sum, { byCutOff: ranges }) => addRanges(sum, ranges[at] ?? NO_RANGE), NO_RANGE),
    )
    byProject.set(projectId, sums)
    byCutOff = byCutOff.map((sum, at) => addRanges(sum, sums[at] ?? NO_RANGE))
    uncarried += larger(0n, room - own.reduce((sum, bid) => sum + unpaid(bid), 0n))
    packages.push(...forecasts)
  }
  return { byCutOff, packages, byProject, uncarried }
}

const bySigning = (one: ChainPackage, other: ChainPackage): number =>
  (one.signedOn ?? '9').localeCompare(other.signedOn ?? '9') || one.ordinal - other.ordinal

function withinRoom(
  room: bigint,
  packages: readonly ChainPackage[],
  { day, cutOffs, lags }: { day: string; cutOffs: readonly string[]; lags: Lags },
): PackageForecast[] {
  const chains = packages.map((bid) =>
    unpaid(bid) > 0n ? SCENARIOS.map((scenario) => chainOf(bid, scenario, lags, day)) : [],
  )
  const ranges = packages.map((): Range[] => [])
  for (const cutOff of cutOffs) {
    const settledBy = SCENARIOS.map((scenario) => addDays(cutOff, -lags.payment[scenario]))
    for (const own of ranges) own.push({ ...NO_RANGE })
    let rest = room
    for (const [step, scenario] of SCENARIOS.entries()) {
      const before = SCENARIOS[step - 1]
      for (const [at, bid] of packages.entries()) {
        const chain = chains[at]?.[step]
        const range = ranges[at]?.at(-1)
        if (!chain || !range) continue
        // Each scenario adds to the one below it, so that a package's range is in order whatever the room.
        const has = before ? range[before] : 0n
        const more = larger(
          0n,
          paidBetween(bid, { chain, scenario, lags, day, cutOff, settledBy: settledBy[step] ?? cutOff }) - has,
        )
        const given = smaller(more, rest)
        rest -= given
        range[scenario] = has + given
      }
    }
  }
  return packages.map((bid, at) => ({ bid, byCutOff: ranges[at] ?? [] }))
}

type Setting = {
  chain: Chain
  scenario: Scenario
  lags: Lags
  day: string
  cutOff: string
  /** The last day of acceptance that is paid for by the cut-off. */
  settledBy: string
}

/** Paid on one package after the day up to the cut-off in a scenario, as if the year had room for all of it. */
function paidBetween(bid: ChainPackage, setting: Setting): bigint {
  const { chain, scenario, day, cutOff, settledBy } = setting
  if (chain.from === null || cutOff <= day || unpaid(bid) === 0n) return 0n
  const waiting = isWaiting(bid, setting) ? bid.accepted : smaller(bid.accepted, bid.paid)
  const rest = DONE.includes(bid.state) || bid.over ? 0n : larger(0n, bid.value - bid.accepted)
  const volume = larger(0n, waiting + partOf(rest, chain, scenario, settledBy) - bid.paid)
  return smaller(unpaid(bid), larger(volume, advanceOf(bid, setting)))
}

/** Volume accepted and not paid is expected to be: always at best, else while it has not waited too long already. */
function isWaiting({ accepted, paid, lastAcceptedOn }: ChainPackage, { scenario, lags, day, cutOff, chain }: Setting) {
  if (accepted <= paid || lastAcceptedOn === null) return false
  const due = addDays(lastAcceptedOn, lags.payment[scenario])
  if (scenario === 'low' && due < day) return false
  return due <= cutOff && (chain.from ?? cutOff) <= cutOff
}

/** How much of the rest of a contract is accepted by a day. */
function partOf(rest: bigint, { from, acceptedOn }: Chain, scenario: Scenario, by: string): bigint {
  if (rest === 0n || from === null || acceptedOn === null || by < from) return 0n
  if (by >= acceptedOn) return rest
  if (scenario === 'low') return 0n
  const whole = daysBetween(from, acceptedOn)
  const gone = daysBetween(from, by)
  if (scenario === 'high') return (rest * BigInt(gone)) / BigInt(whole)
  return gone * 2 >= whole ? rest / 2n : 0n
}

/** The advance on a contract that has had neither payment nor acceptance; an old contract without one asked for none. */
function advanceOf(bid: ChainPackage, { chain, scenario, lags, day, settledBy }: Setting): bigint {
  if (bid.paid > 0n || bid.accepted > 0n || bid.over || DONE.includes(bid.state) || chain.from === null) return 0n
  const isOld = bid.signedOn !== null && addDays(bid.signedOn, lags.payment.likely) < day
  if ((isOld && scenario !== 'high') || chain.from > settledBy) return 0n
  return (bid.value * BigInt(lags.advance[scenario])) / 100n
}

/** The packages between whose low and high by the last cut-off lies most; those that decide nothing are left out. */
export function decidingPackages(forecast: Forecast, most = 3): PackageForecast[] {
  const spread = ({ byCutOff }: PackageForecast) => {
    const last = byCutOff.at(-1) ?? NO_RANGE
    return last.high - last.low
  }
  return forecast.packages
    .filter((one) => spread(one) > 0n)
    .sort((one, other) =>
      spread(one) === spread(other) ? one.bid.id - other.bid.id : spread(one) < spread(other) ? 1 : -1,
    )
    .slice(0, most)
}

/** Payments of a project that name no package, counted on its packages in the order of their signing up to their value. */
export function chargeUnnamed(packages: readonly ChainPackage[], amount: bigint): ChainPackage[] {
  let rest = amount
  return [...packages].sort(bySigning).map((bid) => {
    if (bid.signedOn === null) return bid
    const taken = smaller(rest, unpaid(bid))
    rest -= taken
    return { ...bid, paid: bid.paid + taken }
  })
}

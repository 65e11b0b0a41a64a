import { type LeaseGuard, type LeaseRules, leaseGuards } from '~/domain/leases/lease-guards'
import type { AppraisalOption, Horizon } from './appraisal'
import { RENTING_KINDS } from './appraisal-terms'

export type OptionGuard = LeaseGuard | { key: 'no-funding'; source: string; months?: undefined }

/** Luật Ngân sách nhà nước 2015, Điều 12.2: money is spent only where it stands in the budget handed down. */
const FUNDING_SOURCE = 'Luật Ngân sách nhà nước 2015, Điều 12.2'

type Guarded = Pick<
  AppraisalOption,
  'kind' | 'lines' | 'onMarket' | 'rentalPlanDecision' | 'upgradesBought' | 'fundingSource'
>

/**
 * What stands against an option by the law in force: what is asked of a leased service, for the years in which a fee is
 * paid, and a source for the first year's money. No rules: only the budget law is known.
 */
export function optionGuards(
  option: Guarded,
  { startYear, years }: Pick<Horizon, 'startYear' | 'years'>,
  rules: LeaseRules | null,
): OptionGuard[] {
  const paysAt = (year: number) =>
    option.lines.some(({ category, amounts }) => category === 'fee' && (amounts[year] ?? 0n) > 0n)
  const renting = Array.from({ length: years }, (_, k) => k).filter(paysAt)
  const [first = 0, last = years - 1] = [renting[0], renting.at(-1)]
  const lease = {
    ...option,
    startsOn: `${startYear + first}-01-01`,
    endsOn: `${startYear + last}-12-31`,
  }
  const found: OptionGuard[] = RENTING_KINDS.includes(option.kind) ? leaseGuards(lease, rules) : []
  const spends = option.lines.some(
    ({ category, amounts }) => !['sunk', 'benefit', 'residual'].includes(category) && (amounts[0] ?? 0n) > 0n,
  )
  if (spends && option.fundingSource === null) found.push({ key: 'no-funding', source: FUNDING_SOURCE })
  return found
}

/** True where something stands against the option and nobody has allowed it in writing. */
export const isBarred = (option: Pick<AppraisalOption, 'guardOverride'>, guards: readonly OptionGuard[]): boolean =>
  guards.length > 0 && option.guardOverride === null

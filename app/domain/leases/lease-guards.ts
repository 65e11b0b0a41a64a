import { addDays } from '~/domain/calendar-day'
import { addMonths, type LeaseTerm } from './lease-fee'

/** What the law in force asks of a leased service. Each with the article it comes from. */
export type LeaseRules = {
  /** A service that the market does not offer needs an approved rental plan. */
  planOffMarket: { source: string } | null
  /** Longest and shortest term of such a service, in months. */
  termOffMarket: { least: number; most: number; source: string } | null
  /** Renting must not be a way to upgrade a system already bought. */
  notForUpgrade: { source: string } | null
}

export type LeaseGuard = {
  key: 'plan-missing' | 'term-too-short' | 'term-too-long' | 'upgrades-bought'
  source: string
  months?: number
}

type Guarded = LeaseTerm & { onMarket: boolean; rentalPlanDecision: string | null; upgradesBought: boolean }

/** What stands against a lease by the rules of its regime; empty where nothing does. No rules: nothing is known. */
export function leaseGuards(lease: Guarded, rules: LeaseRules | null): LeaseGuard[] {
  if (!rules) return []
  const found: LeaseGuard[] = []
  const { planOffMarket, termOffMarket, notForUpgrade } = rules
  if (planOffMarket && !lease.onMarket && lease.rentalPlanDecision === null)
    found.push({ key: 'plan-missing', source: planOffMarket.source })
  if (termOffMarket && !lease.onMarket) {
    const { least, most, source } = termOffMarket
    // A term of twelve months ends the day before the same date a year later.
    if (lease.endsOn >= addMonths(lease.startsOn, most)) found.push({ key: 'term-too-long', source, months: most })
    if (addMonths(lease.startsOn, least) > addDays(lease.endsOn, 1))
      found.push({ key: 'term-too-short', source, months: least })
  }
  if (notForUpgrade && lease.upgradesBought) found.push({ key: 'upgrades-bought', source: notForUpgrade.source })
  return found
}

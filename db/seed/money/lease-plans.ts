import { addDays } from '~/domain/calendar-day'
import { costBetween } from '~/domain/leases/lease-fee'
import type { SampleLease } from '../leases/sample-lease'
import { type Allotted, latest, upToMillion, yearOf } from './sample-money'

/** Days from a signed appendix to the decision that pays for it. */
const DECIDED_AFTER = 6

/**
 * The plan of each year of a lease: what its term cost as it was known when the year began, adjusted when the term was
 * made longer. By a day (ISO).
 */
export function leasePlans(told: SampleLease, decidedOn: string, until: string): Allotted[] {
  const { signedOn, startsOn, renewals, feePeriod, fee, vatBasisPoints } = told
  const terms = [
    { from: signedOn, endsOn: renewals[0]?.from ?? told.endsOn, reason: null },
    ...renewals.map((one) => ({ from: addDays(one.signedOn, DECIDED_AFTER), endsOn: one.to, reason: one.reason })),
  ]
  const rows: Allotted[] = []
  for (let year = yearOf(startsOn); year <= yearOf(until); year += 1) {
    const begins = latest(`${year}-01-12`, decidedOn)
    const known = terms.findLastIndex(({ from }) => from <= begins)
    let given = 0n
    for (const [n, { from, endsOn, reason }] of terms.entries()) {
      const on = n <= known ? begins : from
      if (n < known || on > until || yearOf(on) > year) continue
      const term = { startsOn, endsOn }
      const cost = costBetween(term, { feePeriod, fee, vatBasisPoints }, `${year}-01-01`, `${year}-12-31`)
      const amount = upToMillion(cost) - given
      if (amount <= 0n) continue
      rows.push({
        ...{ source: 'nst-tx', horizon: 'annual', year, lastYear: year, amount, decidedOn: on, imported: false },
        ...{ kind: given === 0n ? 'initial' : 'adjustment', reason: given === 0n ? null : reason },
        decisionNumber: `${year % 100}${given === 0n ? '2' : n + 4}/QĐ-STC`,
      })
      given += amount
    }
  }
  return rows
}

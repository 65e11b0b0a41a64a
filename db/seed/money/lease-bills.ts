import { addDays } from '~/domain/calendar-day'
import { costBetween } from '~/domain/leases/lease-fee'
import type { SampleLease } from '../leases/sample-lease'
import { earliest, type Paid, yearOf } from './sample-money'

const QUARTERS = ['03-31', '06-30', '09-30', '12-31'] as const
/** A quarter is accepted and paid so many days after its end; the last one in the January that still counts for it. */
const PAID_AFTER = 12

/** The fees of a lease with VAT, a payment a quarter of the calendar, by a day (ISO): together what its term costs. */
export function leaseBills(leaseId: number, told: SampleLease, until: string): Paid[] {
  const { startsOn, endsOn, feePeriod, fee, vatBasisPoints } = told
  const bills: Paid[] = []
  let from = startsOn
  for (let year = yearOf(startsOn); year <= yearOf(endsOn); year += 1)
    for (const end of QUARTERS) {
      const to = earliest(`${year}-${end}`, endsOn)
      if (to < from) continue
      const paidOn = addDays(to, PAID_AFTER)
      const amount = costBetween({ startsOn, endsOn }, { feePeriod, fee, vatBasisPoints }, from, to)
      if (paidOn <= until && amount > 0n)
        bills.push({
          ...{ source: 'nst-tx', kind: 'volume', planYear: year, paidOn, amount, advanceRecovered: 0n },
          ...{ bidPackageId: null, contractId: null, leaseId, imported: false },
          note: `Phí thuê quý ${QUARTERS.indexOf(end) + 1}/${year}`,
        })
      from = addDays(to, 1)
    }
  return bills
}

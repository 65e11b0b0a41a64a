import { addDays } from '~/domain/calendar-day'
import { lapseDay } from '~/domain/fiscal-year'
import { acceptedParts, contractWorth, retentionOf, retentionReleasedOn, signing } from '../packages/package-worth'
import type { WrittenPackage } from '../packages/write-packages.server'
import type { Random } from '../random'
import type { SourceCode } from './funding-sources.server'
import { earliest, type Paid, percentOf, yearOf } from './sample-money'

const LEAST_FOR_ADVANCE = 300_000_000n
const ADVANCE_AT_LEAST_DAYS = 60

/**
 * What left the treasury for a contract by a day (ISO): an advance after signing, then each accepted part some days after
 * its minute. Half of each part's worth makes up for the advance until it is whole; what is kept back for the warranty is
 * paid when that ends.
 */
export function contractBills(
  { id, contractId, told }: WrittenPackage,
  { source, until, random }: { source: SourceCode; until: string; random: Random },
): Paid[] {
  const signed = signing(told)
  const worth = contractWorth(told)
  if (contractId === null || !signed || worth === 0n) return []
  const purse = { source, bidPackageId: id, contractId, leaseId: null, note: null, imported: false }
  const pay = (kind: Paid['kind'], paidOn: string, amount: bigint, advanceRecovered = 0n): Paid => ({
    ...{ ...purse, kind, paidOn, amount, advanceRecovered },
    // What is paid in January still comes from the plan of the year that signed for it.
    planYear:
      paidOn <= lapseDay(yearOf(paidOn) - 1) && yearOf(signed.on) < yearOf(paidOn)
        ? yearOf(paidOn) - 1
        : yearOf(paidOn),
  })
  const bills: Paid[] = []
  const parts = acceptedParts(told)
  const percent = random.between(3, 6) * 5
  const advancedOn = addDays(signed.on, random.between(7, 18))
  let outstanding = 0n
  if (worth >= LEAST_FOR_ADVANCE && told.plannedDays >= ADVANCE_AT_LEAST_DAYS) {
    if (advancedOn <= earliest(until, parts[0]?.on ?? until)) {
      outstanding = percentOf(worth, percent)
      bills.push(pay('advance', advancedOn, outstanding))
    }
  }
  let kept = retentionOf(told)
  const released = retentionReleasedOn(told)
  for (const part of parts) {
    const paidOn = addDays(part.on, random.between(6, 22))
    const volume = part.isLast ? part.amount - kept : part.amount
    if (paidOn > until || volume <= 0n) {
      kept = 0n
      continue
    }
    const half = part.isLast ? volume : volume / 2n
    const recovered = outstanding < half ? outstanding : half
    outstanding -= recovered
    bills.push(pay('volume', paidOn, volume - recovered, recovered))
    if (part.isLast && kept > 0n && released !== null && released <= until) {
      bills.push({ ...pay('volume', released, kept), note: 'Trả tiền giữ lại bảo hành' })
    }
  }
  return bills
}

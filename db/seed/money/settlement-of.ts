import { addDays } from '~/domain/calendar-day'
import { acceptedParts } from '../packages/package-worth'
import { type MoneyTold, type Paid, type Settled, total } from './sample-money'
import { stopDay } from './stop-day'

const SUBMITTED_AFTER = 95
const APPROVED_AFTER = 170

/** Closed projects are settled at what was accepted; a stopped one has its clock running (NĐ 193/2026/NĐ-CP). */
export function settlementOf(told: MoneyTold, paid: readonly Paid[], today: string): Settled | null {
  const { phase, actualEnd, packages } = told
  const nothing = {
    submittedOn: null,
    submittedAmount: null,
    approvedOn: null,
    approvedAmount: null,
    decisionNumber: null,
  }
  const stopped = stopDay(told, today)
  if (stopped) return { ground: 'stopped', groundOn: stopped, ...nothing }
  if ((phase !== 'closed' && phase !== 'closing') || !actualEnd || actualEnd > today) return null
  const handover = { ground: 'handover', groundOn: actualEnd, ...nothing } as const
  const accepted = total(packages.flatMap((one) => (one.contractId === null ? [] : acceptedParts(one.told))))
  const amount = accepted + total(paid.filter((row) => row.contractId === null))
  const submittedOn = addDays(actualEnd, SUBMITTED_AFTER)
  if (submittedOn > today || amount === 0n) return handover
  const submitted = { ...handover, submittedOn, submittedAmount: amount }
  const approvedOn = addDays(actualEnd, APPROVED_AFTER)
  if (phase !== 'closed' || approvedOn > today) return submitted
  const decisionNumber = `${approvedOn.slice(5, 7)}${approvedOn.slice(8)}/QĐ-STC`
  return { ...submitted, approvedOn, approvedAmount: amount, decisionNumber }
}

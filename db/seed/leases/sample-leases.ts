import { addDays } from '~/domain/calendar-day'
import type { SampleProject } from '../sample-shapes'
import { EMAIL_LEASE } from './email-lease'
import { provinceLeases } from './province-leases'
import type { SampleLease } from './sample-lease'

/** The leases of the sample as they stood on a day (ISO). */
export const sampleLeases = (today: string): SampleLease[] =>
  [EMAIL_LEASE, ...provinceLeases(today)].flatMap((one) => asOf(one, today) ?? [])

/** The lease as it stood on a day: nothing in it happened later; null where it was not yet signed. */
function asOf(one: SampleLease, day: string): SampleLease | null {
  if (one.signedOn > day) return null
  const renewals = one.renewals.filter((renewal) => renewal.signedOn <= day)
  const notYet = one.renewals[renewals.length]
  return {
    ...one,
    renewals,
    endsOn: notYet?.from ?? one.endsOn,
    noticeBy: notYet ? null : one.noticeBy,
    closedOn: one.closedOn !== null && one.closedOn <= day ? one.closedOn : null,
    exitSteps: one.exitSteps.filter((step) => step.on <= day),
    handovers: one.handovers.filter((handover) => handover.on <= day),
  }
}

/** Days from the decision on a lease to its signature. */
const DECIDED_BEFORE = 45

/** A project of the province that is a lease has the days of that lease: decided before it was signed, begun with it. */
export function withLeaseDays(told: SampleProject, leases: readonly SampleLease[]): SampleProject {
  const own = leases.find(({ project }) => project === told.key)
  if (!own || own.project === EMAIL_LEASE.project) return told
  const { signedOn, startsOn, endsOn, closedOn } = own
  return {
    ...told,
    phase: closedOn === null ? 'implementation' : 'closed',
    decidedOn: addDays(signedOn, -DECIDED_BEFORE),
    decisionNumber: told.decisionNumber ?? own.rentalPlan?.number ?? `${own.contractNumber.split('/')[0]}1/QĐ-UBND`,
    ...{ plannedStart: startsOn, plannedEnd: endsOn, actualStart: startsOn, actualEnd: closedOn ?? undefined },
  }
}

import { daysBetween } from '~/domain/calendar-day'
import { addMonths } from './lease-fee'

/** What tells how a lease stands; days are inclusive ISO days. */
export type LeaseFacts = {
  startsOn: string
  endsOn: string
  noticeBy: string | null
  closedOn: string | null
  hasSuccessor: boolean
}

/** Not yet begun; running; past its last day and not closed; closed with its exit kit. */
const LEASE_STANDINGS = ['planned', 'running', 'ended', 'closed'] as const
export type LeaseStanding = (typeof LEASE_STANDINGS)[number]

/** Computed from the day asked about, never stored: on its last day a lease still runs. */
export function leaseStanding(lease: Pick<LeaseFacts, 'startsOn' | 'endsOn' | 'closedOn'>, day: string): LeaseStanding {
  if (lease.closedOn !== null && lease.closedOn <= day) return 'closed'
  if (day < lease.startsOn) return 'planned'
  return day <= lease.endsOn ? 'running' : 'ended'
}

/** How far the end is away, in months, as the horizon list groups it; `past` has ended, `far` is beyond 18 months. */
export const HORIZONS = ['past', '3', '6', '12', '18', 'far'] as const
export type Horizon = (typeof HORIZONS)[number]

/** The nearest horizon a last day lies within: on the day exactly three months from now it is within three. */
export function horizonOf(endsOn: string, day: string): Horizon {
  if (endsOn < day) return 'past'
  const months = (['3', '6', '12', '18'] as const).find((count) => endsOn <= addMonths(day, Number(count)))
  return months ?? 'far'
}

/** Red is only for what breaks: it ends, or has ended, and nothing follows. Amber: the last day to give notice is near. */
export type LeaseUrgency = 'none' | 'soon' | 'breach'

const DAYS_BEFORE_NOTICE = 60

export function leaseUrgency(lease: LeaseFacts, day: string): LeaseUrgency {
  const stands = leaseStanding(lease, day)
  if (stands === 'closed' || stands === 'planned') return 'none'
  const horizon = horizonOf(lease.endsOn, day)
  if (!lease.hasSuccessor && (horizon === 'past' || horizon === '3')) return 'breach'
  if (horizon === 'past' || (!lease.hasSuccessor && horizon === '6')) return 'soon'
  const untilNotice = lease.noticeBy === null ? null : daysBetween(day, lease.noticeBy)
  return untilNotice !== null && untilNotice >= 0 && untilNotice <= DAYS_BEFORE_NOTICE ? 'soon' : 'none'
}

import { horizonOf, type LeaseFacts, leaseStanding } from '~/domain/leases/lease-standing'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** How a lease stands, in sentences. */
export function leaseSentence(
  lease: LeaseFacts & { provider: string },
  day: string,
  words: Words,
  formats: Formats,
): string {
  const says = words.leases.sentence
  const stands = leaseStanding(lease, day)
  if (stands === 'closed') return says.closed(formats.day(lease.closedOn ?? day))
  if (stands === 'planned') return says.planned(formats.day(lease.startsOn))
  const first =
    stands === 'ended'
      ? says.ended(formats.day(lease.endsOn))
      : says.running(lease.provider, formats.day(lease.endsOn), formats.away(lease.endsOn, day))
  const { noticeBy } = lease
  const notice =
    noticeBy === null || stands === 'ended'
      ? null
      : noticeBy < day
        ? says.noticePassed(formats.day(noticeBy))
        : says.noticeAhead(formats.day(noticeBy), formats.away(noticeBy, day))
  const far = horizonOf(lease.endsOn, day) === 'far'
  return [first, notice, lease.hasSuccessor || far ? null : says.noSuccessor].filter(Boolean).join(' ')
}

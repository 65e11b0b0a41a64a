import { daysBetween } from '~/domain/calendar-day'
import { type ChainHalt, type ChainPackage, chainOf, type Lags } from './portfolio-chain'

/** Why the payments of a package are as uncertain as they are: one sentence's facts. Amounts dong, days ISO. */
export type ForecastReason =
  | ({ because: 'paused' } & ChainHalt)
  | { because: 'waiting-for-payment'; amount: bigint; since: string }
  | { because: 'in-selection'; step: string; dueOn: string; late: number; signedBy: string }
  | { because: 'no-steps' }
  | { because: 'contract-late'; endsOn: string; late: number }
  | { because: 'no-term' }
  | { because: 'working'; endsOn: string; expectedOn: string }

/** The reason that weighs most: what stands still, then what is accepted, then where selection or work is. */
export function reasonOf(bid: ChainPackage, lags: Lags, day: string): ForecastReason {
  if (bid.halt) return { because: 'paused', ...bid.halt }
  const chain = chainOf(bid, 'likely', lags, day)
  if (bid.signedOn === null) {
    const { selection } = bid
    if (!selection || chain.signedOn === null) return { because: 'no-steps' }
    const late = Math.max(0, daysBetween(selection.dueOn, day))
    return { because: 'in-selection', step: selection.step, dueOn: selection.dueOn, late, signedBy: chain.signedOn }
  }
  const owed = bid.accepted - bid.paid
  if (owed > 0n && bid.lastAcceptedOn !== null && owed * 2n >= bid.value - bid.keptBack - bid.paid)
    return { because: 'waiting-for-payment', amount: owed, since: bid.lastAcceptedOn }
  if (bid.endsOn !== null && bid.endsOn <= day)
    return { because: 'contract-late', endsOn: bid.endsOn, late: daysBetween(bid.endsOn, day) }
  if (chain.acceptedOn === null) return { because: 'no-term' }
  return { because: 'working', endsOn: bid.endsOn ?? chain.acceptedOn, expectedOn: chain.acceptedOn }
}

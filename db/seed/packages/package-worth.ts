import { addDays } from '~/domain/calendar-day'
import { addMonths } from '~/domain/directives/calendar-period'
import type { Accepted, SamplePackage, Walked } from './sample-package'

export const signing = ({ walk }: SamplePackage): Walked | undefined =>
  walk.find(({ transition }) => transition === 'sign-contract')
export const ending = ({ walk }: SamplePackage): Walked | undefined =>
  walk.find(({ transition }) => transition === 'accept')

/** What the contract of a package is worth, with its appendix, in dong; nothing where none was signed. */
export const contractWorth = (one: SamplePackage): bigint => one.variation?.amount ?? signing(one)?.amount ?? 0n

type AcceptedPart = Omit<Accepted, 'minute'> & { minute: string | null; isLast: boolean }

/** What was accepted of a package, in its order: the parts on the way, and at the end what is left of the contract. */
export function acceptedParts(one: SamplePackage): AcceptedPart[] {
  const parts = (one.accepted ?? []).map((part) => ({ ...part, isLast: false }))
  const ended = ending(one)
  const worth = contractWorth(one)
  if (!ended || worth === 0n) return parts
  const rest = parts.reduce((left, { amount }) => left - amount, worth)
  const { on, volume = '', document = null } = ended
  return [...parts, { on, volume, minute: document, percent: 100, amount: rest > 0n ? rest : 0n, isLast: true }]
}

/** Days a treasury takes after the last day of the warranty. */
const RELEASED_AFTER = 14

/** When what was kept back for the warranty is paid out; null where nothing is kept or nothing was handed over. */
export function retentionReleasedOn(one: SamplePackage): string | null {
  const ended = ending(one)
  return one.warranty && ended ? addDays(addMonths(ended.on, one.warranty.months), RELEASED_AFTER) : null
}

/** What is kept back of the contract during the warranty, in dong. */
export const retentionOf = (one: SamplePackage): bigint =>
  one.warranty ? (contractWorth(one) * BigInt(one.warranty.retentionBasisPoints)) / 10_000n : 0n

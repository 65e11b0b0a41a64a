/**
 * Numbers of the national e-procurement network (Hệ thống mạng đấu thầu quốc gia): two letters that say what it is and ten
 * digits of which the first two are the year; where it is cited with its version, two more: IB2400211941-00.
 */
const PATTERN = /^(PL|IB)(\d{10})(?:-(\d{2}))?$/

/** PL: plan of selecting contractors; IB: invitation to bid. */
export type NetworkKind = 'PL' | 'IB'

export type NetworkNumber = { number: string; version: string | null }

/** The network gives such numbers since its new system began; an invitation of before has none (ISO day). */
export const NETWORK_NUMBERS_SINCE = '2022-09-16'

/** The number as the network writes it, read from what a person typed or pasted; null where it is none of this kind. */
export function readNetworkNumber(kind: NetworkKind, typed: string): NetworkNumber | null {
  const match = PATTERN.exec(typed.replace(/[\s.]/g, '').replace(/[–—]/g, '-').toUpperCase())
  if (match?.[1] !== kind) return null
  return { number: `${match[1]}${match[2]}`, version: match[3] ?? null }
}

/** Two digits; the first publication is 00. Null where it is none. */
export function readNetworkVersion(typed: string): string | null {
  const digits = typed.trim()
  return /^\d{1,2}$/.test(digits) ? digits.padStart(2, '0') : null
}

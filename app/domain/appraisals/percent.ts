import { readNumeral } from '~/domain/numeral'
import { trimEndOf } from '~/domain/trim-end'

/** «8», «8,5» or «-2 %» as hundredths of a percent; null where it is no percentage or finer than that. */
export function readPercent(text: string): number | null {
  const plain = text.trim().replace(/%$/, '').trimEnd().replace(/^[−–]/, '-')
  const negative = plain.startsWith('-')
  const value = readNumeral(negative ? plain.slice(1) : plain)
  if (value === null || value === 'ambiguous') return null
  const [scaled, divisor] = [value.digits * 100n, 10n ** BigInt(value.decimals)]
  if (scaled % divisor !== 0n || scaled / divisor > 1_000_000n) return null
  const basisPoints = Number(scaled / divisor)
  return negative ? -basisPoints || 0 : basisPoints
}

/** Hundredths of a percent as they are typed: 850 is «8,5». */
export function percentText(basisPoints: number): string {
  const size = Math.abs(basisPoints)
  const rest = trimEndOf(String(size % 100).padStart(2, '0'), '0')
  return `${basisPoints < 0 ? '-' : ''}${Math.floor(size / 100)}${rest ? `,${rest}` : ''}`
}

/** A decimal number without floating point: digits / 10^decimals. */
export type Numeral = { digits: bigint; decimals: number }

const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/

/**
 * Reads a number as written in Vietnam (1.234.567,8) or in English (1,234,567.8). Null where it is no number;
 * 'ambiguous' where the two ways of writing give different values: «1,200» is 1.2 here and 1200 there. A lone dot before
 * three digits is a group: so the administration writes, and nobody writes a decimal dot in Vietnamese.
 */
export function readNumeral(text: string): Numeral | 'ambiguous' | null {
  const plain = text.replace(/[\u00a0\u202f]/g, '')
  if (/^\d+$/.test(plain)) return { digits: BigInt(plain), decimals: 0 }
  const group = GROUPED.exec(plain)
  if (group) {
    if (group[1] === ',' && plain.indexOf(',') === plain.lastIndexOf(',')) return 'ambiguous'
    return { digits: BigInt(plain.replace(/[.,]/g, '')), decimals: 0 }
  }
  const split = /^(.+)([.,])(\d+)$/.exec(plain)
  if (!split) return null
  const [, whole = '', point = '', decimals = ''] = split
  const wholeDigits = wholePart(whole, point)
  return wholeDigits === null ? null : { digits: BigInt(wholeDigits + decimals), decimals: decimals.length }
}

/** The digits before the decimal point; groups there use the other mark. */
function wholePart(whole: string, point: string): string | null {
  if (/^\d+$/.test(whole)) return whole
  const group = GROUPED.exec(whole)
  return group && group[1] !== point ? whole.replace(/[.,]/g, '') : null
}

import { englishNumber } from './words-of-number/english-number'
import { vietnameseNumber } from './words-of-number/vietnamese-number'

/**
 * A whole amount of dong as decisions and contracts write it out: «Một tỷ hai trăm ba mươi tư triệu đồng», «One billion
 * two hundred and thirty-four million dong». Negative amounts begin with «Âm», «Minus». Capital first letter, no full stop.
 */
export function dongInWords(amount: bigint, locale: 'vi' | 'en' = 'vi'): string {
  const size = amount < 0n ? -amount : amount
  const sign = amount < 0n ? (locale === 'vi' ? 'âm ' : 'minus ') : ''
  const words = locale === 'vi' ? `${vietnameseNumber(size)} đồng` : `${englishNumber(size)} dong`
  const said = sign + words
  return said.charAt(0).toUpperCase() + said.slice(1)
}

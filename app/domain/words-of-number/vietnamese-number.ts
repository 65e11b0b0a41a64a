const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const WITHIN_BILLIONS = ['', ' nghìn', ' triệu'] as const
const BILLION = 1_000_000_000n

/**
 * A whole number from 0 on in Vietnamese words, as the administration reads amounts: after a ten, 1 is «mốt» (from 20
 * on), 4 «tư» (from 20 on), 5 «lăm»; an empty place of tens is «linh», of hundreds «không trăm»; above a billion the
 * billions are counted themselves: «một nghìn tỷ», «hai triệu không trăm linh một tỷ».
 */
export function vietnameseNumber(value: bigint): string {
  if (value < 0n) throw new RangeError(`Not a number of things: ${value}`)
  if (value === 0n) return 'không'
  return said(value, false)
}

/** `full`: something stands before it, so that empty hundreds are said. */
function said(value: bigint, full: boolean): string {
  const billions = value / BILLION
  const rest = value % BILLION
  const above = billions > 0n ? `${said(billions, full)} tỷ` : ''
  const below = rest > 0n ? belowBillion(Number(rest), full || billions > 0n) : ''
  return [above, below].filter(Boolean).join(' ')
}

function belowBillion(value: number, full: boolean): string {
  const groups = [Math.floor(value / 1_000_000), Math.floor(value / 1000) % 1000, value % 1000]
  const words: string[] = []
  for (const [index, group] of groups.entries()) {
    if (group > 0) words.push(group3(group, full || words.length > 0) + WITHIN_BILLIONS[2 - index])
  }
  return words.join(' ')
}

function group3(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const head = hundreds > 0 || full ? [`${DIGITS[hundreds]} trăm`] : []
  return rest === 0 ? head.join(' ') : [...head, below100(rest, head.length > 0)].join(' ')
}

function below100(value: number, after: boolean): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return after ? `linh ${DIGITS[unit]}` : `${DIGITS[unit]}`
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (unit === 0) return head
  if (unit === 5) return `${head} lăm`
  if (unit === 1 && tens > 1) return `${head} mốt`
  if (unit === 4 && tens > 1) return `${head} tư`
  return `${head} ${DIGITS[unit]}`
}

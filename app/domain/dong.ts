import type { Issue } from './command-result'
import { readNumeral } from './numeral'
import { fold } from './vietnamese-text'

/** What a person typed for an amount: whole dong, or what is wrong with it. */
export type AmountReading = { ok: true; dong: bigint } | { ok: false; issue: Omit<Issue, 'field'> }

const UNITS: Record<string, bigint> = {
  dong: 1n,
  d: 1n,
  vnd: 1n,
  nghin: 1_000n,
  ngan: 1_000n,
  k: 1_000n,
  thousand: 1_000n,
  trieu: 1_000_000n,
  tr: 1_000_000n,
  million: 1_000_000n,
  m: 1_000_000n,
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
  b: 1_000_000_000n,
}

/** Ten million tỷ: more than the state's yearly budget, far inside the database's bigint. */
export const MOST_DONG = 10_000_000_000_000_000n

const wrong = (key: string, context: Record<string, string | number> = {}): AmountReading => ({
  ok: false,
  issue: { key: `errors.${key}`, context },
})

/**
 * Reads an amount as officials write it: «12,5 tỷ», «850 triệu», «1.200.000.000 đồng», «500 nghìn tỷ», «3 tỷ rưỡi»,
 * «12 tỷ 500 triệu»; with or without accents, also 12.5 bn and 1,200,000,000. Groups are dots, decimals a comma; what
 * could be read in two ways («1,200 tỷ») is refused with both readings, never guessed.
 * Returns whole dong, 0 to MOST_DONG. Issues: errors.not-an-amount, amount-ambiguous, amount-not-whole, amount-too-large.
 */
export function readAmount(text: string): AmountReading {
  const words: string[] = fold(text).match(/\d[\d.,\u00a0\u202f]*\d|\d|[a-z]+|\S/g) ?? []
  let total = 0n
  let rest = words
  let above: bigint | null = null
  while (rest.length > 0) {
    const part = readPart(rest)
    if ('key' in part) return wrong(part.key, part.key === 'amount-ambiguous' ? { typed: text.trim() } : {})
    if (above !== null && part.unit >= above) return wrong('not-an-amount')
    // «12 tỷ 5» is 12.5 tỷ in speech and 12 tỷ and five dong by the letter.
    if (above !== null && !part.named) return wrong('amount-ambiguous', { typed: text.trim() })
    total += part.dong
    above = part.unit
    rest = part.rest
  }
  if (above === null) return wrong('not-an-amount')
  if (total > MOST_DONG) return wrong('amount-too-large')
  return { ok: true, dong: total }
}

/** The same for a control that only needs the amount: null where the words are none. */
export function parseAmount(text: string): bigint | null {
  const reading = readAmount(text)
  return reading.ok ? reading.dong : null
}

/** Units that a table of amounts is typed and shown in; one of them, said once in its head. */
export const AMOUNT_UNITS = ['dong', 'million', 'billion'] as const
export type AmountUnit = (typeof AMOUNT_UNITS)[number]
export const DONG_IN: Record<AmountUnit, bigint> = { dong: 1n, million: 1_000_000n, billion: 1_000_000_000n }

/**
 * Reads an amount in a table whose unit was chosen once: a bare number counts in that unit («850» is 850 triệu), an amount
 * with a unit of its own keeps it («12,5 tỷ» in a column of triệu). Issues as of readAmount.
 */
export function readAmountIn(unit: AmountUnit, text: string): AmountReading {
  const value = readNumeral(text.trim())
  if (value === null || unit === 'dong') return readAmount(text)
  if (value === 'ambiguous') return wrong('amount-ambiguous', { typed: text.trim() })
  const scaled = value.digits * DONG_IN[unit]
  const divisor = 10n ** BigInt(value.decimals)
  if (scaled % divisor !== 0n) return wrong('amount-not-whole')
  return scaled / divisor > MOST_DONG ? wrong('amount-too-large') : { ok: true, dong: scaled / divisor }
}

const parseIn = (unit: AmountUnit) => (text: string) => {
  const reading = readAmountIn(unit, text)
  return reading.ok ? reading.dong : null
}

/** The same for a control of each unit, always the same function: null where the words are no amount. */
export const parseAmountIn: Record<AmountUnit, (text: string) => bigint | null> = {
  dong: parseIn('dong'),
  million: parseIn('million'),
  billion: parseIn('billion'),
}

/** Dong as digits, for a form's field and a file; readAmount reads it back. */
export const dongDigits = (amount: bigint | null): string => (amount === null ? '' : amount.toString())

type Part = { dong: bigint; unit: bigint; named: boolean; rest: string[] }
type Fault = { key: string }

/** A numeral with the units that follow it: «500 nghìn tỷ», and «rưỡi», half of the unit before it. */
function readPart(words: string[]): Part | Fault {
  const [numeral = '', ...after] = words
  const value = readNumeral(numeral)
  if (value === null) return { key: 'not-an-amount' }
  if (value === 'ambiguous') return { key: 'amount-ambiguous' }
  let unit = 1n
  let rest = after
  while (rest[0] !== undefined && UNITS[rest[0]] !== undefined) {
    unit *= UNITS[rest[0]] ?? 1n
    rest = rest.slice(1)
  }
  const scaled = value.digits * unit
  const divisor = 10n ** BigInt(value.decimals)
  if (scaled % divisor !== 0n) return { key: 'amount-not-whole' }
  const named = rest.length < after.length
  if (rest[0] !== 'ruoi') return { dong: scaled / divisor, unit, named, rest }
  if (unit === 1n || value.decimals > 0) return { key: 'not-an-amount' }
  return { dong: scaled / divisor + unit / 2n, unit, named, rest: skipDong(rest.slice(1)) }
}

const skipDong = (words: string[]): string[] => (UNITS[words[0] ?? ''] === 1n ? words.slice(1) : words)

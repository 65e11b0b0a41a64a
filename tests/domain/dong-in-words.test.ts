import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmountIn } from '~/domain/dong'
import { dongInWords } from '~/domain/dong-in-words'
import { vietnameseNumber } from '~/domain/words-of-number/vietnamese-number'

const DIGIT: Record<string, bigint> = {
  ...{ không: 0n, một: 1n, mốt: 1n, hai: 2n, ba: 3n, bốn: 4n, tư: 4n, năm: 5n, lăm: 5n },
  ...{ sáu: 6n, bảy: 7n, tám: 8n, chín: 9n },
}
const SCALE: Record<string, bigint> = { nghìn: 1_000n, triệu: 1_000_000n }

/** The number that words say, read independently of how they were made: left to right, as a person sums them up. */
function heard(words: string): bigint {
  let total = 0n
  let below = 0n
  let group = 0n
  let digit = 0n
  for (const word of words.split(' ')) {
    if (word in DIGIT) digit = DIGIT[word] ?? 0n
    else if (word === 'trăm') [group, digit] = [group + digit * 100n, 0n]
    else if (word === 'mười') group += 10n
    else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n]
    else if (word in SCALE) [below, group, digit] = [below + (group + digit) * (SCALE[word] ?? 1n), 0n, 0n]
    else if (word === 'tỷ')
      [total, below, group, digit] = [(total + below + group + digit) * 1_000_000_000n, 0n, 0n, 0n]
    else if (word !== 'linh') throw new Error(`Nobody says ${word}`)
  }
  return total + below + group + digit
}

describe('an amount in words', () => {
  test.each([
    [0n, 'Không đồng'],
    [5n, 'Năm đồng'],
    [10n, 'Mười đồng'],
    [11n, 'Mười một đồng'],
    [14n, 'Mười bốn đồng'],
    [15n, 'Mười lăm đồng'],
    [21n, 'Hai mươi mốt đồng'],
    [24n, 'Hai mươi tư đồng'],
    [55n, 'Năm mươi lăm đồng'],
    [105n, 'Một trăm linh năm đồng'],
    [1_005n, 'Một nghìn không trăm linh năm đồng'],
    [850_000_000n, 'Tám trăm năm mươi triệu đồng'],
    [1_234_000_000n, 'Một tỷ hai trăm ba mươi tư triệu đồng'],
    [12_500_000_000n, 'Mười hai tỷ năm trăm triệu đồng'],
    [1_000_000_001n, 'Một tỷ không trăm linh một đồng'],
    [2_015_000_000_000n, 'Hai nghìn không trăm mười lăm tỷ đồng'],
    [-7n, 'Âm bảy đồng'],
  ])('%s is «%s»', (amount, words) => expect(dongInWords(amount)).toBe(words))

  test.each([
    [0n, 'Zero dong'],
    [21n, 'Twenty-one dong'],
    [1_005n, 'One thousand and five dong'],
    [12_500_000_000n, 'Twelve billion five hundred million dong'],
    [1_234_000_000n, 'One billion two hundred and thirty-four million dong'],
    [-100n, 'Minus one hundred dong'],
  ])('%s is «%s» in English', (amount, words) => expect(dongInWords(amount, 'en')).toBe(words))

  test('says exactly the amount, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (amount) => {
        expect(heard(vietnameseNumber(amount))).toBe(amount)
      }),
      { numRuns: 3000 },
    )
  })

  test('two amounts never sound alike, nor read twice', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (amount, more) => {
        expect(dongInWords(amount)).not.toBe(dongInWords(amount + more))
        expect(dongInWords(amount, 'en')).not.toBe(dongInWords(amount + more, 'en'))
      }),
    )
  })

  test('there is no number of things below nought', () => {
    expect(() => vietnameseNumber(-1n)).toThrow(RangeError)
  })
})

describe('an amount in a table with one unit', () => {
  test.each([
    ['million', '850', 850_000_000n],
    ['million', '1.234,5', 1_234_500_000n],
    ['million', '12,5 tỷ', 12_500_000_000n],
    ['billion', '12,5', 12_500_000_000n],
    ['billion', '850 triệu', 850_000_000n],
    ['dong', '1.200.000.000', 1_200_000_000n],
    ['dong', '850 triệu', 850_000_000n],
  ] as const)('in %s «%s» is %s', (unit, typed, dong) => expect(readAmountIn(unit, typed)).toEqual({ ok: true, dong }))

  test.each([
    ['million', '0,0000001', 'errors.amount-not-whole'],
    ['million', '1,200', 'errors.amount-ambiguous'],
    ['billion', '10000001', 'errors.amount-too-large'],
    ['million', 'nhiều', 'errors.not-an-amount'],
  ] as const)('in %s «%s» is refused', (unit, typed, key) =>
    expect(readAmountIn(unit, typed)).toMatchObject({ ok: false, issue: { key } }),
  )
})

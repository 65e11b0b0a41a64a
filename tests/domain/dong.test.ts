import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dongDigits, MOST_DONG, parseAmount, readAmount } from '~/domain/dong'
import { formatsFor } from '~/words/formats'

describe('an amount as officials write it', () => {
  test.each([
    ['12,5 tỷ', 12_500_000_000n],
    ['12,5 tỉ đồng', 12_500_000_000n],
    ['12.5 tỷ', 12_500_000_000n],
    ['12,5ty', 12_500_000_000n],
    ['850 triệu', 850_000_000n],
    ['850tr', 850_000_000n],
    ['1.200.000.000', 1_200_000_000n],
    ['1.200.000.000 đồng', 1_200_000_000n],
    ['1,200,000,000', 1_200_000_000n],
    ['1.234,5 triệu', 1_234_500_000n],
    ['1,234.5 million', 1_234_500_000n],
    ['1.200 tỷ', 1_200_000_000_000n],
    ['500 nghìn tỷ', 500_000_000_000_000n],
    ['3 tỷ rưỡi', 3_500_000_000n],
    ['12 tỷ 500 triệu', 12_500_000_000n],
    ['12 tỷ 500 triệu 300 nghìn đồng', 12_500_300_000n],
    ['0,125 tỷ', 125_000_000n],
    ['700000đ', 700_000n],
    ['0', 0n],
    ['  15 tỷ  ', 15_000_000_000n],
    ['15 tỷ'.normalize('NFD'), 15_000_000_000n],
    ['2.5 bn', 2_500_000_000n],
  ])('%s', (text, dong) => expect(readAmount(text)).toEqual({ ok: true, dong }))

  test.each([
    ['', 'not-an-amount'],
    ['tỷ', 'not-an-amount'],
    ['mười tỷ', 'not-an-amount'],
    ['-5 tỷ', 'not-an-amount'],
    ['5 tỷ 2 tỷ', 'not-an-amount'],
    ['500 triệu 12 tỷ', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['rưỡi', 'not-an-amount'],
    ['5 rưỡi', 'not-an-amount'],
    ['1,200 tỷ', 'amount-ambiguous'],
    ['12 tỷ 5', 'amount-ambiguous'],
    ['1,5 đồng', 'amount-not-whole'],
    ['0,5', 'amount-not-whole'],
    ['99999999999999999999', 'amount-too-large'],
    ['500 nghìn tỷ tỷ', 'amount-too-large'],
  ])('%j is refused: %s', (text, key) => {
    const reading = readAmount(text)
    expect(reading.ok ? reading.dong : reading.issue.key).toBe(`errors.${key}`)
    expect(parseAmount(text)).toBeNull()
  })
})

describe('for every amount', () => {
  const amounts = fc.bigInt({ min: 0n, max: MOST_DONG })
  test('what a form and a page show is read back', () => {
    fc.assert(
      fc.property(amounts, (dong) => {
        expect(parseAmount(dongDigits(dong))).toBe(dong)
        expect(parseAmount(formatsFor('vi').dong(dong))).toBe(dong)
        const thousands = dong / 1000n
        const text = formatsFor('vi').integer(thousands)
        expect(parseAmount(`${text} nghìn đồng`)).toBe(thousands * 1000n)
      }),
    )
  })
  test('a decimal of tỷ is exact to the dong', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(999_999_999), (whole, part) => {
        const text = `${whole},${String(part).padStart(9, '0')}0 tỷ`
        expect(parseAmount(text)).toBe(BigInt(whole) * 1_000_000_000n + BigInt(part))
      }),
    )
  })
  test('nothing typed makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readAmount(text).ok === 'boolean'))
  })
})

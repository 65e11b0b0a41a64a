import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowered, sayClause, sayDay, sayMoney, sayPart, sayShare, sayShort } from '~/domain/briefings/say'
import { parseAmount } from '~/domain/dong'

test('an amount is said in the greatest unit it is exact in', () => {
  expect(sayMoney(1_583_000_000n)).toBe('1,583 tỷ đồng')
  expect(sayMoney(13_200_000n)).toBe('13,2 triệu đồng')
  expect(sayMoney(1_410_244_355n)).toBe('1.410.244.355 đồng')
  expect(sayMoney(-2_000_000_000n)).toBe('-2 tỷ đồng')
  expect(sayMoney(0n)).toBe('0 đồng')
})

test('what is said of any amount is that amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999n }), (dong) => {
      expect(parseAmount(sayMoney(dong))).toBe(dong)
    }),
  )
})

test('a part and its whole are said in one unit', () => {
  expect(sayPart(1_200_000_000n, 1_583_000_000n)).toBe('1,2 / 1,583 tỷ đồng')
  expect(sayPart(500_000_000n, 1_583_000_000n)).toBe('0,5 / 1,583 tỷ đồng')
  expect(sayPart(0n, 1_583_000_000n)).toBe('0 / 1,583 tỷ đồng')
  expect(sayPart(1_410_244_355n, 1_583_000_000n)).toBe('1.410.244.355 / 1.583.000.000 đồng')
})

test('a share is whole percent, rounded down; of nothing there is none', () => {
  expect(sayShare(2n, 3n)).toBe('66%')
  expect(sayShare(2n, 0n)).toBeNull()
})

test('days and clauses are written as in a paper', () => {
  expect(sayDay('2015-04-05')).toBe('05/4/2015')
  expect(sayDay('2016-02-11')).toBe('11/02/2016')
  expect(sayClause('2', '70/TB-UBND')).toBe('khoản 2, 70/TB-UBND')
  expect(sayClause('II', '70/TB-UBND')).toBe('mục II, 70/TB-UBND')
  expect(sayClause('intro', null)).toBe('ý kiến chỉ đạo')
})

test('a long line ends at a word; an abbreviation is not lowered', () => {
  expect(sayShort('một hai ba bốn', 9)).toBe('một hai…')
  expect(lowered('Tạm dừng')).toBe('tạm dừng')
  expect(lowered('UBND tỉnh')).toBe('UBND tỉnh')
})

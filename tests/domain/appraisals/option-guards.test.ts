import { describe, expect, test } from 'vitest'
import { appraisalConclusion } from '~/domain/appraisals/appraisal-conclusion'
import { OPTION_KINDS } from '~/domain/appraisals/appraisal-terms'
import { isBarred, optionGuards } from '~/domain/appraisals/option-guards'
import { outturnOf } from '~/domain/appraisals/outturn'
import { conclusionSentence } from '~/domain/papers/conclusion-words'
import { line } from './email-case'

const RULES = {
  planOffMarket: { source: 'Điều 65.1' },
  termOffMarket: { least: 12, most: 60, source: 'Điều 52' },
  notForUpgrade: { source: 'Điều 36.4' },
}
const horizon = { startYear: 2026, years: 7 }
const rent = {
  ...{ kind: 'keep-renting' as const, onMarket: false, rentalPlanDecision: null, upgradesBought: true },
  ...{ fundingSource: 'Ngân sách tỉnh', lines: [line('fee', [1, 1, 1, 1, 1, 1, 1])] },
}
const keys = (option: Parameters<typeof optionGuards>[0], rules: typeof RULES | null = RULES) =>
  optionGuards(option, horizon, rules).map(({ key }) => key)

describe('what the law asks of an option', () => {
  test('a custom service needs a plan and a lawful term, and is not to upgrade what was bought', () => {
    expect(keys(rent)).toEqual(['plan-missing', 'term-too-long', 'upgrades-bought'])
    expect(
      keys({ ...rent, upgradesBought: false, rentalPlanDecision: '12/QĐ', lines: [line('fee', [0, 1, 1])] }),
    ).toEqual([])
  })

  test('one on the market needs no plan; what is bought is no lease; without rules only the budget law is known', () => {
    expect(keys({ ...rent, onMarket: true, upgradesBought: false })).toEqual([])
    expect(keys({ ...rent, kind: 'buy' })).toEqual([])
    expect(keys(rent, null)).toEqual([])
  })

  test('money of the first year needs a source, unless nothing is spent in it', () => {
    const unfunded = { ...rent, onMarket: true, upgradesBought: false, fundingSource: null }
    expect(keys(unfunded)).toEqual(['no-funding'])
    expect(keys({ ...unfunded, lines: [line('fee', [0, 5]), line('sunk', [9]), line('benefit', [3])] })).toEqual([])
    expect(isBarred({ guardOverride: null }, optionGuards(unfunded, horizon, RULES))).toBe(true)
    expect(isBarred({ guardOverride: 'Đồng ý' }, optionGuards(unfunded, horizon, RULES))).toBe(false)
  })
})

test('what an option proposes to write into a notice begins with its verb', () => {
  const sentence = (kind: (typeof OPTION_KINDS)[number]) =>
    conclusionSentence(
      appraisalConclusion({ kind, what: 'Thư điện tử công vụ tỉnh', leads: ['Văn phòng UBND tỉnh'] }),
      () => '',
    )
  expect(OPTION_KINDS.map(sentence)).toEqual([
    'Giao Văn phòng UBND tỉnh tiếp tục thuê dịch vụ thư điện tử công vụ tỉnh.',
    'Giao Văn phòng UBND tỉnh lựa chọn nhà cung cấp dịch vụ mới cho thư điện tử công vụ tỉnh.',
    'Giao Văn phòng UBND tỉnh tiếp nhận, quản lý, vận hành thư điện tử công vụ tỉnh.',
    'Giao Văn phòng UBND tỉnh lập dự án đầu tư thư điện tử công vụ tỉnh.',
    'Giao Văn phòng UBND tỉnh duy trì hiện trạng thư điện tử công vụ tỉnh.',
    'Giao Văn phòng UBND tỉnh triển khai thư điện tử công vụ tỉnh.',
  ])
})

test('years that are not over have no outturn; what was paid outside the horizon is told too', () => {
  const figures = { totalCost: '30', presentCost: '28', equivalentAnnualCost: '10' }
  const option = { name: 'Thuê', figures: { ...figures, costByYear: ['10', '20'], spendingByYear: ['10', '20'] } }
  const frozen = { cheapest: 0, recommended: 0, options: [option] }
  const paid = [
    { year: 2024, amount: 1n },
    { year: 2025, amount: 9n },
  ]
  expect(
    outturnOf(
      { frozen, chosen: 0, startYear: 2025, today: '2026-02-01' },
      { paid, owed: [{ year: 2026, amount: 7n }] },
    ),
  ).toEqual([
    { year: 2024, foreseen: null, paid: 1n, owed: null },
    { year: 2025, foreseen: 10n, paid: 9n, owed: null },
    { year: 2026, foreseen: 20n, paid: null, owed: 7n },
  ])
})

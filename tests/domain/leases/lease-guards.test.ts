import { describe, expect, test } from 'vitest'
import { closingIssues, countDifference, exitStepIssues, stepsLeft } from '~/domain/leases/lease-exit'
import { type LeaseRules, leaseGuards } from '~/domain/leases/lease-guards'
import { EXIT_STEPS } from '~/domain/leases/lease-terms'

const lease = {
  startsOn: '2024-01-01',
  endsOn: '2026-12-31',
  onMarket: true,
  rentalPlanDecision: null as string | null,
  upgradesBought: false,
}
/** As the files of the decrees have them; tests/db/leases holds the files to it. */
const RULES: Record<string, LeaseRules | null> = {
  'nd-73-2019': {
    planOffMarket: { source: 'Điều 52' },
    termOffMarket: { least: 12, most: 60, source: 'Điều 52' },
    notForUpgrade: null,
  },
  'nd-224-2026': {
    planOffMarket: { source: 'Điều 65.3, 67' },
    termOffMarket: null,
    notForUpgrade: { source: 'Điều 36.4' },
  },
}
const keys = (given: Partial<typeof lease>, regime: string) =>
  leaseGuards({ ...lease, ...given }, RULES[regime] ?? null).map((guard) => guard.key)

describe('what the law asks of a lease', () => {
  test('a service the market offers needs no rental plan', () => {
    expect(keys({}, 'nd-224-2026')).toEqual([])
    expect(keys({}, 'nd-73-2019')).toEqual([])
  })

  test('another needs an approved one', () => {
    expect(keys({ onMarket: false }, 'nd-224-2026')).toEqual(['plan-missing'])
    expect(keys({ onMarket: false, rentalPlanDecision: '12/QĐ-UBND' }, 'nd-224-2026')).toEqual([])
  })

  test('NĐ 73/2019 holds it between one and five years, to the day', () => {
    const planned = { onMarket: false, rentalPlanDecision: '12/QĐ-UBND' }
    const until = (endsOn: string) => keys({ ...planned, endsOn }, 'nd-73-2019')
    expect(until('2024-12-30')).toEqual(['term-too-short'])
    expect(until('2024-12-31')).toEqual([])
    expect(until('2028-12-31')).toEqual([])
    expect(until('2029-01-01')).toEqual(['term-too-long'])
    expect(keys({ ...planned, endsOn: '2034-12-31' }, 'nd-224-2026')).toEqual([])
  })

  test('NĐ 224/2026 forbids to rent what upgrades a bought system', () => {
    expect(keys({ upgradesBought: true }, 'nd-224-2026')).toEqual(['upgrades-bought'])
    expect(keys({ upgradesBought: true }, 'nd-73-2019')).toEqual([])
  })

  test('where no rules are known nothing is claimed', () => {
    expect(keys({ onMarket: false, upgradesBought: true }, 'nd-102-2009')).toEqual([])
  })
})

describe('the exit kit', () => {
  const counted = (before: number, after: number) => [
    { step: 'counted-before' as const, counted: before },
    { step: 'counted-after' as const, counted: after },
  ]

  test('nothing is reconciled before both counts, nothing deleted before data is back and reconciled', () => {
    const needed = (step: (typeof EXIT_STEPS)[number], done: Parameters<typeof exitStepIssues>[2]) =>
      exitStepIssues(step, null, done).map((issue) => issue.context?.needed)
    expect(needed('reconciled', [])).toEqual(['counted-before', 'counted-after'])
    expect(needed('reconciled', counted(5, 5))).toEqual([])
    expect(needed('deletion-minute', counted(5, 5))).toEqual(['data-returned', 'reconciled'])
    expect(needed('data-returned', [])).toEqual([])
  })

  test('a count is a number', () => {
    expect(exitStepIssues('counted-before', null, [])).toEqual([{ field: 'counted', key: 'leases.count-missing' }])
    expect(exitStepIssues('counted-before', 0, [])).toEqual([])
  })

  test('what the two counts leave to explain', () => {
    expect(countDifference(counted(1250, 1248))).toBe(2)
    expect(countDifference(counted(1250, 1248).slice(0, 1))).toBeNull()
  })

  test('all five or a signed waiver', () => {
    expect(stepsLeft([])).toEqual([...EXIT_STEPS])
    expect(closingIssues({ done: counted(1, 1), waiver: null }).map((issue) => issue.context?.step)).toEqual([
      'data-returned',
      'reconciled',
      'deletion-minute',
    ])
    expect(closingIssues({ done: [], waiver: { reason: 'Không còn dữ liệu', signedBy: 'Chủ tịch' } })).toEqual([])
    expect(closingIssues({ done: EXIT_STEPS.map((step) => ({ step, counted: null })), waiver: null })).toEqual([])
  })
})

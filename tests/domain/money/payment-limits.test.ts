import { describe, expect, test } from 'vitest'
import { type NewPayment, paymentIssues, reversalIssues } from '~/domain/money/payment-limits'
import { accepted, allotted, billion, carried, packaged, paid, sheetOf, signed } from './sheet-of'

const TODAY = '2026-03-01'
const base = sheetOf({
  allocations: [allotted(2026, billion(10))],
  packages: [packaged(1, billion(9))],
  contracts: [signed(1, billion(8))],
  acceptances: [accepted('2026-02-01', billion(4))],
})
const onContract: NewPayment = paid('2026-02-20', billion(1), { contractId: 1, bidPackageId: 1 })
const keys = (sheet: typeof base, payment: Partial<NewPayment>, today = TODAY) =>
  paymentIssues(sheet, { ...onContract, ...payment }, today).map((issue) => issue.key.replace('money.', ''))

describe('a payment', () => {
  test('within everything is entered', () => expect(keys(base, {})).toEqual([]))

  test.each([
    ['not of the future', { paidOn: '2026-03-02' }, ['paid-ahead']],
    ['only in the time of its plan year', { planYear: 2025, amount: 0n, advanceRecovered: 0n }, ['paid-outside-year']],
    ['within the year of its source', { amount: billion(2), sourceId: 2 }, ['above-year-plan']],
    [
      'within its contract and its package',
      { kind: 'advance', amount: billion(10) },
      ['above-package', 'above-contract', 'advance-not-recovered'],
    ],
    ['of volume that was accepted', { amount: billion(4.1) }, ['above-accepted']],
    ['recovers no more than was advanced', { advanceRecovered: 1n }, ['recovers-too-much']],
    ['as an advance recovers nothing', { kind: 'advance', advanceRecovered: 1n }, ['advance-recovers-nothing']],
  ] as const)('is %s', (_, payment, expected) => expect(keys(base, payment)).toEqual(expected))

  test('says the figures', () => {
    const sheet = { ...base, payments: [paid('2026-01-10', billion(9))], carryOvers: [carried(2025, billion(1))] }
    expect(
      paymentIssues(sheet, { ...onContract, amount: billion(3), contractId: null, bidPackageId: null }, TODAY),
    ).toEqual([
      {
        field: 'amount',
        key: 'money.above-year-plan',
        context: {
          ...{ amount: '3000000000', left: '2000000000', planned: '11000000000', disbursed: '9000000000' },
          ...{ year: 2026, source: 'Ngân sách tỉnh' },
        },
      },
    ])
  })

  test('before the contract was signed is refused', () => {
    const late = { ...base, contracts: [signed(1, billion(8), { signedOn: '2026-02-25' })] }
    expect(keys(late, {})).toEqual(['paid-before-contract'])
  })

  test('above the package needs a decision on the contract', () => {
    const sheet = { ...base, packages: [packaged(1, billion(0.5))] }
    expect(keys(sheet, {})).toEqual(['above-package'])
    expect(keys({ ...sheet, contracts: [signed(1, billion(8), { aboveValueDecision: '5/QĐ' })] }, {})).toEqual([])
  })

  test('an acceptance of the package that names no contract counts for it', () => {
    const sheet = { ...base, acceptances: [accepted('2026-02-01', billion(1), null)] }
    expect(keys(sheet, {})).toEqual([])
    expect(keys(sheet, { contractId: null, amount: billion(1.5) })).toEqual(['above-accepted'])
  })

  test('an advance is whole again by 80 % of the contract', () => {
    const advance = paid('2026-01-10', billion(3), { kind: 'advance', contractId: 1, bidPackageId: 1 })
    const sheet = { ...base, payments: [advance], acceptances: [accepted('2026-02-01', billion(8))] }
    expect(keys(sheet, { amount: billion(3), advanceRecovered: billion(2) })).toEqual([])
    expect(keys(sheet, { amount: billion(3.4), advanceRecovered: billion(2) })).toEqual(['advance-not-recovered'])
    expect(keys(sheet, { amount: billion(3.4), advanceRecovered: billion(3) })).toEqual([])
  })
})

describe('taking an advance back', () => {
  const advance = paid('2026-01-10', billion(3), { kind: 'advance', contractId: 1, bidPackageId: 1 })
  test('is refused when later payments have recovered it', () => {
    const recovered = paid('2026-02-10', billion(1), { contractId: 1, bidPackageId: 1, advanceRecovered: billion(2) })
    const sheet = { ...base, payments: [advance, recovered] }
    expect(reversalIssues(sheet, advance)).toMatchObject([
      { key: 'money.advance-already-recovered', context: { recovered: '2000000000' } },
    ])
    expect(reversalIssues(sheet, recovered)).toEqual([])
    expect(reversalIssues({ ...base, payments: [advance] }, advance)).toEqual([])
  })
})

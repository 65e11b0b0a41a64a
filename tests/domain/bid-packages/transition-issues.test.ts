import { describe, expect, test } from 'vitest'
import { NO_FACTS, type TransitionFacts } from '~/domain/bid-packages/bid-package-facts'
import type { Transition } from '~/domain/bid-packages/bid-package-state'
import { type PackageStanding, transitionIssues } from '~/domain/bid-packages/transition-issues'

const standing: PackageStanding = {
  ...{ state: 'preparing-documents', stateSince: '2024-03-01', method: 'open-bidding', value: 2_000_000_000n },
  ...{ planState: 'approved', closesOn: null, awardedAmount: null, contractValue: null, acceptedAmount: 0n },
}
const today = '2024-06-30'

const asked = (
  transition: Transition,
  facts: Partial<TransitionFacts> = {},
  at: Partial<PackageStanding> = {},
  on = '2024-05-02',
) =>
  transitionIssues({ ...standing, ...at }, transition, { ...NO_FACTS, ...facts }, on, today).map(({ field, key }) =>
    field === null ? key : `${field} ${key}`,
  )

const published = {
  ...{ documentNumber: '12/QĐ-STTTT', documentOn: '2024-04-28', closesOn: '2024-05-22' },
  ...{ networkNumber: 'IB2400211941', networkVersion: '00' },
}

describe('publish', () => {
  test('asks for the approved documents, the number of the network and the closing day', () => {
    expect(asked('publish')).toEqual(
      ['documentNumber', 'documentOn', 'networkNumber', 'networkVersion', 'closesOn'].map(
        (field) => `${field} errors.required`,
      ),
    )
    expect(asked('publish', published)).toEqual([])
  })

  test('needs an approved plan, and a closing day after it', () => {
    expect(asked('publish', published, { planState: 'submitted' })).toEqual(['procurement.plan-not-approved'])
    expect(asked('publish', published, { planState: null })).toEqual(['procurement.without-plan'])
    expect(asked('publish', { ...published, closesOn: '2024-05-02' })).toEqual([
      'closesOn procurement.closes-before-published',
    ])
  })

  test('asks no number of a network that did not give them yet', () => {
    const { networkNumber: _, networkVersion: __, ...older } = published
    const at = { stateSince: '2015-01-01' }
    expect(asked('publish', { ...older, documentOn: '2015-02-01', closesOn: '2015-03-20' }, at, '2015-03-01')).toEqual(
      [],
    )
  })
})

test('days: not ahead, not before the state began, no document from after the act', () => {
  const facts = { ...published, documentOn: '2024-05-03' }
  expect(asked('publish', facts)).toEqual(['documentOn procurement.document-after'])
  expect(asked('publish', published, {}, '2024-07-01')).toContain('on procurement.day-ahead')
  expect(asked('publish', published, { stateSince: '2024-05-03' })).toContain('on procurement.day-before-state')
})

test('bids are opened when their time is over, and there is one', () => {
  const at = { state: 'published', closesOn: '2024-05-22' } as const
  expect(asked('open', { bids: 3 }, at, '2024-05-21')).toEqual(['on procurement.opened-before-closing'])
  expect(asked('open', { bids: 0 }, at, '2024-05-22')).toEqual(['bids procurement.no-bids'])
  expect(asked('open', { bids: 3 }, at, '2024-05-22')).toEqual([])
})

describe('amounts keep their bounds unless a decision says so (R10)', () => {
  const award = { documentNumber: '15/QĐ', documentOn: '2024-05-02', supplierId: 1 }
  const at = { state: 'evaluating' } as const

  test('an award within the package', () => {
    expect(asked('award', { ...award, amount: 2_000_000_000n }, at)).toEqual([])
    expect(asked('award', { ...award, amount: 2_000_000_001n }, at)).toEqual(['amount procurement.award-above-value'])
    expect(asked('award', { ...award, amount: 2_000_000_001n, aboveValueDecision: '9/QĐ' }, at)).toEqual([])
    expect(asked('award', { ...award, amount: 0n }, at)).toEqual(['amount procurement.amount-zero'])
  })

  test('a contract within package and award', () => {
    const signed = { documentNumber: '01/HĐ', contractType: 'lump-sum' } as const
    const awarded = { state: 'awarded', awardedAmount: 1_900_000_000n } as const
    expect(asked('sign-contract', { ...signed, amount: 1_900_000_000n }, awarded)).toEqual([])
    expect(asked('sign-contract', { ...signed, amount: 1_950_000_000n }, awarded)).toEqual([
      'amount procurement.contract-above-award',
    ])
    expect(asked('sign-contract', { ...signed, amount: 2_100_000_000n }, awarded)).toEqual([
      'amount procurement.contract-above-value',
    ])
  })

  test('volume within the contract, with what was accepted before', () => {
    const last = { documentNumber: 'BB 3', documentOn: '2024-05-02', volume: 'Toàn bộ' }
    const running = { state: 'in-execution', contractValue: 1_900_000_000n, acceptedAmount: 1_000_000_000n } as const
    expect(asked('accept', { ...last, amount: 900_000_000n }, running)).toEqual([])
    expect(asked('accept', { ...last, amount: 900_000_001n }, running)).toEqual([
      'amount procurement.accepted-above-contract',
    ])
  })
})

test('a state that does not lead there is said before anything else is asked', () => {
  expect(asked('sign-contract', {}, { state: 'planned' })).toEqual(['procurement.transition-not-allowed'])
})

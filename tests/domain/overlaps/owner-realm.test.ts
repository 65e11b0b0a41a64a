import { expect, test } from 'vitest'
import { INVESTMENT_PLAN } from '#tests/support/investment-plan'
import { findOverlaps } from '~/domain/overlaps/find-overlaps'
import type { OverlapScope } from '~/domain/overlaps/overlap-scope'
import { realmIdsOf } from '~/domain/overlaps/owner-realm'

const units = [
  { id: 1, kind: 'peoples-committee' as const, parentId: null },
  { id: 2, kind: 'department' as const, parentId: 1 },
  { id: 3, kind: 'centre' as const, parentId: 2 },
  { id: 4, kind: 'peoples-committee' as const, parentId: null },
  { id: 5, kind: 'ministry' as const, parentId: null },
  { id: 6, kind: 'department' as const, parentId: null },
  { id: 7, kind: 'centre' as const, parentId: 8 },
  { id: 8, kind: 'centre' as const, parentId: 7 },
]

test('the realm of a unit is its highest unit, or what that became; nothing is made up', () => {
  const realmOf = realmIdsOf(units, [
    { fromId: 1, toId: 4 },
    { fromId: 5, toId: null },
  ])
  expect([1, 2, 3, 4, 5, 6, 7, 99].map(realmOf)).toEqual([4, 4, 4, 4, 5, null, null, null])
})

const [A, B] = [
  { id: 1, name: 'Ủy ban nhân dân tỉnh A' },
  { id: 2, name: 'Bộ B' },
]
const mail = (id: number, change: Partial<OverlapScope>): OverlapScope => ({
  ...{ id, name: 'Hệ thống thư điện tử công vụ', field: 'email', phase: 'implementation', ownerId: id, realm: null },
  ...{ beneficiaryIds: [], supplierIds: [5], directiveIds: [], items: [], amount: null, from: null, to: null },
  ...change,
})
const scoreOf = (one: Partial<OverlapScope>, other: Partial<OverlapScope>) =>
  findOverlaps([mail(1, one), mail(2, other)])[0]?.score

test('mail of two provinces or ministries is no overlap, unless both serve the same units', () => {
  expect(scoreOf({ realm: A }, { realm: A })).toBeGreaterThan(60)
  expect(scoreOf({ realm: A }, { realm: null })).toBeGreaterThan(60)
  expect(scoreOf({ realm: A }, { realm: B })).toBeUndefined()
  expect(scoreOf({ realm: A, beneficiaryIds: [9] }, { realm: B, beneficiaryIds: [9] })).toBeGreaterThan(60)
})

test('names of two provinces that have become one keep nobody apart', () => {
  const names = [{ name: 'Thư điện tử công vụ tỉnh Bắc Giang' }, { name: 'Thư điện tử công vụ tỉnh Bắc Ninh' }]
  expect(scoreOf(names[0] ?? {}, names[1] ?? {})).toBeUndefined()
  expect(scoreOf({ ...names[0], realm: A }, { ...names[1], realm: A })).toBeGreaterThan(60)
})

test('owner, years, supplier and amount alone are no overlap; packages that everybody has say nothing', () => {
  const around = { ownerId: 3, beneficiaryIds: [9], amount: 5n, from: '2026-01-01', to: '2026-12-31' }
  expect(scoreOf({ ...around, name: 'Hệ thống báo cáo' }, { ...around, name: 'Hệ thống điều hành' })).toBeUndefined()
  const everybody = INVESTMENT_PLAN.map((one) => ({
    ...one,
    items: [...one.items, 'Cung cấp dịch vụ, hỗ trợ kỹ thuật'],
  }))
  expect(findOverlaps(everybody)).toEqual(findOverlaps(INVESTMENT_PLAN))
})

test('what ended a generation of equipment before speaks against it more than what ended two years before', () => {
  const until = (to: string) => scoreOf({ from: '2010-01-01', to }, { from: '2026-01-01', to: '2027-01-01' }) ?? 0
  expect(until('2024-12-31') - until('2015-12-31')).toBe(12)
})

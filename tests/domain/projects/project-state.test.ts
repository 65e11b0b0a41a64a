import { expect, test } from 'vitest'
import { fieldChanges } from '~/domain/projects/project-changes'
import { haltingOrder, type OrderInForce } from '~/domain/projects/project-order'
import { stateOf } from '~/domain/projects/project-state'

const pause: OrderInForce = {
  directiveId: 5,
  kind: 'pause',
  noticeId: 1,
  notice: '70/TB-UBND',
  clauseId: 2,
  section: '2',
  since: '2015-04-03',
  text: 'Tạm dừng kế hoạch đấu thầu',
  condition: 'đến khi có đánh giá',
}
const project = {
  phase: 'implementation' as const,
  pace: 'normal' as const,
  paceReason: null,
  actualStart: '2015-01-05',
  actualEnd: null,
}

test('the state names the phase, each order with its clause and its days, and why it goes slowly', () => {
  const slowed = { ...project, pace: 'slowed' as const, paceReason: 'cần thêm căn cứ' }
  expect(stateOf(slowed, { orders: [pause], pauses: [] }, '2015-05-11')).toEqual([
    { key: 'phase', phase: 'implementation', since: '2015-01-05' },
    {
      key: 'order',
      kind: 'pause',
      notice: '70/TB-UBND',
      section: '2',
      since: '2015-04-03',
      days: 38,
      condition: 'đến khi có đánh giá',
    },
    { key: 'slowed', reason: 'cần thêm căn cứ' },
  ])
})

test('a calm project is only in its phase', () => {
  expect(stateOf(project, { orders: [], pauses: [] }, '2015-05-11')).toEqual([
    { key: 'phase', phase: 'implementation', since: '2015-01-05' },
  ])
  expect(
    stateOf({ ...project, phase: 'closed', actualEnd: '2015-05-01' }, { orders: [], pauses: [] }, '2015-05-11')[0],
  ).toMatchObject({
    since: '2015-05-01',
  })
})

test('a lease that goes on halts nothing', () => {
  expect(haltingOrder([{ ...pause, kind: 'continue-rent' }])).toBeNull()
  expect(haltingOrder([{ ...pause, kind: 'continue-rent' }, pause])).toBe(pause)
})

test('what changed is told with both values, amounts as digits, names in order', () => {
  const before = { name: 'A', totalInvestment: 5n, group: null, beneficiaries: ['Sở Y', 'Sở B'], same: 'x' }
  const after = { name: 'B', totalInvestment: null, group: 'C', beneficiaries: ['Sở B'], same: 'x' }
  expect(fieldChanges(before, after)).toEqual([
    { field: 'name', from: 'A', to: 'B' },
    { field: 'totalInvestment', from: '5', to: null },
    { field: 'group', from: null, to: 'C' },
    { field: 'beneficiaries', from: 'Sở B, Sở Y', to: 'Sở B' },
  ])
  expect(fieldChanges(before, before)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { citedSearch, dayBeginning } from '~/domain/decisions/cited-search'
import { type FoundTarget, fieldsOfTarget } from '~/domain/decisions/decision-target'

describe('words that cite', () => {
  test.each([
    ['3/4/2015', '2015-04-03'],
    ['03.04.2015', '2015-04-03'],
    ['4/2015', '2015-04'],
    ['2015', '2015'],
    ['70/tb-ubnd', null],
    ['70', null],
    ['1234', null],
  ])('%s begins the day %s', (word, beginning) => expect(dayBeginning(word)).toBe(beginning))

  test('are told from plain words; accents, đ and blanks round a slash do not matter (R18)', () => {
    expect(citedSearch('  70 / TB-UBND Đánh giá ')).toEqual({
      ...{ all: ['70/tb-ubnd', 'danh', 'gia'], cited: ['70/tb-ubnd'], plain: ['danh', 'gia'] },
    })
    expect(citedSearch('  ').all).toEqual([])
    expect(citedSearch('a '.repeat(50)).all).toHaveLength(12)
  })
})

describe('a target as an effect names it', () => {
  const project = { id: 7, code: 'THU', name: 'Thư điện tử' }
  const named = (kind: Parameters<typeof fieldsOfTarget>[0], target: Partial<FoundTarget>) =>
    fieldsOfTarget(kind, { id: 3, name: '', project, ...target } as FoundTarget)
  test('is told with its project where the act needs it', () => {
    expect(named('part', { subject: 'bid-package', ordinal: 2 })).toEqual({ projectId: 7, target: 'package:3' })
    expect(named('part', { subject: 'plan' })).toEqual({ projectId: 7, target: 'plan:3' })
    expect(named('part', { subject: 'project', id: 7 })).toEqual({ projectId: 7, target: 'project' })
    expect(named('project', { subject: 'project', id: 7 })).toEqual({ projectId: 7 })
    expect(named('lease', { subject: 'lease' })).toEqual({ leaseId: 3 })
    expect(named('any', { subject: 'lease' })).toEqual({ subject: 'lease', id: 3 })
    const cell = { sourceId: 1, horizon: 'annual' as const, year: 2015, lastYear: 2015, was: '1000' }
    expect(named('budget', { subject: 'budget', source: 'Tỉnh', ...cell })).toEqual({ projectId: 7, ...cell })
  })
})

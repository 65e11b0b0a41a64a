import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardFacts, type BoardItem, boardOf, countRollOut } from '~/domain/roll-outs/roll-out-board'
import { readRollOutView, rollOutQuery, shownUnits } from '~/domain/roll-outs/roll-out-view'
import { ROLL_OUT_STANDINGS } from '~/domain/roll-outs/standing'

const item = (id: number, organisationId: number): BoardItem => ({
  ...{ id, organisationId, unit: `Cục ${organisationId}`, name: `Dịch vụ ${id}`, code: `DV-${id}`, area: null },
  ...{ level: 'level-3', ordered: null, version: 1 },
})
const facts: BoardFacts = {
  ...{ kind: 'online-services', asksFirst: true },
  phases: [
    { id: 1, startsOn: '2016-06-01', endsOn: '2016-06-30', firstOnly: true },
    { id: 2, startsOn: '2016-06-01', endsOn: '2016-09-30', firstOnly: false },
  ],
  items: [item(1, 10), item(2, 10), item(3, 20)],
  reports: [],
  namings: [],
}
const naming = (id: number, itemId: number, on: string) => ({ id, organisationId: 10, itemId, on, words: 'Công văn' })

describe('the first of several services', () => {
  test('is asked of a unit with two or more, and of nobody where the order does not', () => {
    const missing = (change: Partial<BoardFacts>) =>
      boardOf({ ...facts, ...change }, '2016-06-10').map(({ firstMissing }) => firstMissing)
    expect(missing({})).toEqual([true, false])
    expect(missing({ asksFirst: false })).toEqual([false, false])
    expect(missing({ kind: 'mail-boxes' })).toEqual([false, false])
    expect(missing({ namings: [naming(1, 2, '2016-05-20')] })).toEqual([false, false])
  })

  test('the newest naming of the day counts, and only that service has the phase of the first', () => {
    const namings = [naming(1, 2, '2016-05-20'), naming(2, 1, '2016-06-15')]
    const firsts = (day: string) =>
      boardOf({ ...facts, namings }, day)[0]?.rows.map(({ isFirst, cells }) => [isFirst, cells.length])
    expect(firsts('2016-05-19')).toEqual([
      [false, 1],
      [false, 1],
    ])
    expect(firsts('2016-06-14')).toEqual([
      [false, 1],
      [true, 2],
    ])
    expect(firsts('2016-06-15')).toEqual([
      [true, 2],
      [false, 1],
    ])
  })
})

test('mail boxes in use are those of the newest report', () => {
  const report = (on: string, inUse: number | null) => ({ itemId: 3, phaseId: 2, kind: 'started' as const, on, inUse })
  const reports = [report('2016-06-03', 40), report('2016-06-20', 55), report('2016-06-25', null)]
  const used = (day: string) => boardOf({ ...facts, reports }, day)[1]?.rows[0]?.inUse
  expect([used('2016-06-01'), used('2016-06-03'), used('2016-06-30')]).toEqual([null, 40, 55])
})

test('counts by standing add up to all services, whatever was reported', () => {
  const anyReport = fc.record({
    ...{ itemId: fc.integer({ min: 1, max: 3 }), phaseId: fc.integer({ min: 1, max: 2 }) },
    ...{ kind: fc.constantFrom('started' as const, 'done' as const), inUse: fc.constant(null) },
    on: fc.constantFrom('2016-06-01', '2016-06-30', '2016-07-15', '2016-10-01'),
  })
  fc.assert(
    fc.property(fc.array(anyReport), fc.constantFrom('2016-05-01', '2016-06-15', '2016-10-02'), (reports, day) => {
      const counts = countRollOut(boardOf({ ...facts, reports }, day))
      expect(ROLL_OUT_STANDINGS.reduce((sum, one) => sum + counts[one], 0)).toBe(counts.all)
      expect(counts.all).toBe(3)
    }),
  )
})

describe('the view in the URL', () => {
  test('is read back as it was written, and nonsense asks nothing', () => {
    const query = '?q=di+s%E1%BA%A3n&unit=10&standing=late&item=3&first=1'
    expect(rollOutQuery(readRollOutView(new URLSearchParams(query)))).toBe(query)
    expect(rollOutQuery(readRollOutView(new URLSearchParams('?unit=x&standing=y&item=-1&first=2')))).toBe('')
  })

  test('finds services without accents and leaves out units with none', () => {
    const units = boardOf(facts, '2016-06-10')
    const found = (query: string) =>
      shownUnits(units, readRollOutView(new URLSearchParams(query))).map(({ rows }) => rows.map(({ id }) => id))
    expect(found('q=dich vu dv-2')).toEqual([[2]])
    expect(found('unit=20')).toEqual([[3]])
    expect(found('first=1')).toEqual([[1, 2]])
    expect(found('standing=late')).toEqual([])
  })
})

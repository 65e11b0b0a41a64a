import { expect, test } from 'vitest'
import { boardOf } from '~/domain/roll-outs/roll-out-board'
import { drawBoard } from '~/routes/roll-outs/board-geometry.server'

const phases = [
  { id: 1, startsOn: '2016-06-01', endsOn: '2016-09-30', firstOnly: false },
  { id: 2, startsOn: '2016-10-01', endsOn: null, firstOnly: false },
]
const items = [
  {
    ...{ id: 7, organisationId: 1, unit: 'Cục Điện ảnh', name: 'Phổ biến phim', code: null, area: null, level: null },
    ...{ ordered: null, version: 1 },
  },
]
const report = (kind: 'started' | 'done', on: string) => ({ itemId: 7, phaseId: 1, kind, on, inUse: null })
const drawn = (day: string, ...reports: ReturnType<typeof report>[]) => {
  const facts = { kind: 'online-services' as const, asksFirst: false, phases, items, reports, namings: [] }
  const drawing = drawBoard(phases, boardOf(facts, day), day)
  if (!drawing) throw new Error('nothing was drawn')
  return drawing
}

test('windows follow each other on the board, and one without an end reaches its edge', () => {
  const { phases: windows, today, ticks } = drawn('2016-08-01')
  expect(windows[1]?.window.to).toBeCloseTo(windows[2]?.window.from ?? 0)
  expect(windows[2]).toMatchObject({ open: true, window: { to: 1 } })
  expect(today).toBeGreaterThan(windows[1]?.window.from ?? 1)
  expect(today).toBeLessThan(windows[1]?.window.to ?? 0)
  expect(ticks.map(({ day }) => day)).toContain('2016-07-01')
  for (const { at, label } of ticks) expect(at < 0.95 || !label).toBe(true)
})

test('what was done is drawn until it was done, what is late from the day after the last one in time', () => {
  const before = drawn('2016-08-01', report('started', '2016-06-06'))
  expect(before.cells['7-1']?.late).toBeNull()
  expect(before.cells['7-1']?.done?.to).toBeGreaterThan(before.today ?? 1)
  const after = drawn('2016-12-01', report('started', '2016-06-06'), report('done', '2016-10-14'))
  const { done, late } = after.cells['7-1'] ?? {}
  expect(late?.from).toBeCloseTo(after.phases[1]?.window.to ?? 0)
  expect(late?.to).toBeCloseTo(done?.to ?? 0)
})

test('a day years later is not drawn, so that the windows keep their width', () => {
  const { today, phases: windows } = drawn('2026-11-21')
  expect(today).toBeNull()
  expect((windows[1]?.window.to ?? 0) - (windows[1]?.window.from ?? 0)).toBeGreaterThan(0.5)
  expect(drawBoard([], [], '2016-08-01')).toBeNull()
})

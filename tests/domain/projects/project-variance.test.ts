import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costVariance, scheduleVariance } from '~/domain/projects/project-variance'

/** A hundred days: 01/01/2015 to 11/4/2015. */
const plan = { plannedStart: '2015-01-01', plannedEnd: '2015-04-11', projectedEnd: null, actualEnd: null }

describe('schedule variance', () => {
  test.each([
    [
      'not ended, as planned',
      {},
      '2015-03-01',
      { end: '2015-04-11', endIs: 'projected', days: 0, percent: 0, level: 'good' },
    ],
    [
      'the projected end lies later',
      { projectedEnd: '2015-04-30' },
      '2015-03-01',
      { days: -19, percent: -19, level: 'watch' },
    ],
    [
      'a projection that has passed: today',
      { projectedEnd: '2015-04-20' },
      '2015-05-11',
      { end: '2015-05-11', endIs: 'today', days: -30, percent: -30, level: 'bad' },
    ],
    ['just under ten per cent', {}, '2015-04-20', { endIs: 'today', days: -9, level: 'good' }],
    ['ten per cent', {}, '2015-04-21', { days: -10, level: 'watch' }],
    ['just under thirty', {}, '2015-05-10', { days: -29, level: 'watch' }],
    [
      'done early',
      { actualEnd: '2015-03-22' },
      '2015-06-01',
      { end: '2015-03-22', endIs: 'actual', days: 20, percent: 20, level: 'good' },
    ],
    [
      'an end after the day has not happened yet',
      { actualEnd: '2015-05-01' },
      '2015-04-12',
      { end: '2015-04-12', endIs: 'today', days: -1 },
    ],
  ])('%s', (_, facts, day, said) => {
    expect(scheduleVariance({ ...plan, ...facts }, day)).toMatchObject(said)
  })

  test('none without a plan, or with a plan of no days', () => {
    expect(scheduleVariance({ ...plan, plannedStart: null }, '2015-03-01')).toBeNull()
    expect(scheduleVariance({ ...plan, plannedEnd: null }, '2015-03-01')).toBeNull()
    expect(scheduleVariance({ ...plan, plannedEnd: plan.plannedStart }, '2015-03-01')).toBeNull()
  })
})

describe('cost variance', () => {
  test.each([
    [10_000_000_000n, 10_000_000_000n, 0n, 0, 'good'],
    [10_000_000_000n, 12_500_000_000n, -2_500_000_000n, -25, 'watch'],
    [10_000_000_000n, 10_999_999_999n, -999_999_999n, -9, 'good'],
    [10_000_000_000n, 11_000_000_000n, -1_000_000_000n, -10, 'watch'],
    [10_000_000_000n, 13_000_000_000n, -3_000_000_000n, -30, 'bad'],
    [10_000_000_000n, 8_000_000_000n, 2_000_000_000n, 20, 'good'],
  ])('%o planned, %o now', (planned, projected, amount, percent, level) => {
    expect(costVariance(planned, projected)).toEqual({ planned, projected, amount, percent, level })
  })

  test('none where nothing was approved', () => {
    expect(costVariance(null, 5n)).toBeNull()
    expect(costVariance(0n, 5n)).toBeNull()
    expect(costVariance(5n, null)).toBeNull()
  })

  test('dearer is never rated better', () => {
    const worth = fc.bigInt({ min: 1n, max: 10n ** 15n })
    const rank = { good: 0, watch: 1, bad: 2 }
    fc.assert(
      fc.property(worth, worth, worth, (planned, one, more) => {
        const cheap = costVariance(planned, one)
        const dear = costVariance(planned, one + more)
        expect(rank[dear?.level ?? 'good']).toBeGreaterThanOrEqual(rank[cheap?.level ?? 'bad'])
      }),
    )
  })
})

test('the office says from where a variance is to be watched, schedule and cost alike', () => {
  const bounds = { watchFrom: 5, badFrom: 20 }
  const level = (day: string) => scheduleVariance(plan, day, bounds)?.level
  expect(['2015-04-15', '2015-04-16', '2015-04-30', '2015-05-01'].map(level)).toEqual(['good', 'watch', 'watch', 'bad'])
  const dear = (projected: bigint) => costVariance(1000n, projected, bounds)?.level
  expect([dear(1049n), dear(1050n), dear(1199n), dear(1200n)]).toEqual(['good', 'watch', 'watch', 'bad'])
})

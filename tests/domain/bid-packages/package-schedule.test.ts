import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { originalDueDays, type PackageStep, schedule } from '~/domain/bid-packages/package-schedule'
import { addDays, daysBetween } from '~/domain/calendar-day'
import type { PauseSpan } from '~/domain/pauses/pause-clock'
import type { WorkingCalendar } from '~/domain/working-calendar'

const calendar: WorkingCalendar = { days: new Map([['2026-09-02', 'holiday']]), coveredYears: new Set([2026]) }
const step = (days: number, more: Partial<PackageStep> = {}): PackageStep => ({
  ...{ days, dayUnit: 'workday', originalDueOn: null, doneOn: null, skippedReason: null },
  ...more,
})
const laid = (startOn: string, steps: PackageStep[]) => {
  const due = originalDueDays(startOn, steps, calendar)
  return steps.map((one, at) => ({ ...one, originalDueOn: due[at] ?? null }))
}
const clock = (today: string, pauses: PauseSpan[] = []) => ({ calendar, pauses, today })

describe('the chain', () => {
  const start = '2026-08-31'
  const plan = laid(start, [step(1), step(2), step(18, { dayUnit: 'day' })])

  test('each step ends its days after the one before, holidays and weekends stepped over', () => {
    expect(plan.map(({ originalDueOn }) => originalDueOn)).toEqual(['2026-09-01', '2026-09-04', '2026-09-22'])
    const found = schedule(start, plan, clock('2026-08-31'))
    expect(found.map(({ dueOn }) => dueOn)).toEqual(plan.map(({ originalDueOn }) => originalDueOn))
    expect(found.map(({ standing }) => standing)).toEqual(['current', 'ahead', 'ahead'])
    expect(found.every(({ lostDays, overDays }) => lostDays === 0 && overDays === 0)).toBe(true)
  })

  test('a step done late moves those after it; the original stays', () => {
    const done = plan.map((one, at) => (at === 0 ? { ...one, doneOn: '2026-09-08' } : one))
    const [first, second] = schedule(start, done, clock('2026-09-08'))
    expect(first).toMatchObject({ standing: 'done', lostDays: 7, overDays: 7 })
    expect(second).toMatchObject({ from: '2026-09-08', dueOn: '2026-09-10', originalDueOn: '2026-09-04', lostDays: 6 })
  })

  test('what is under way and over its day says by how much; what comes later does not', () => {
    const [current, next] = schedule(start, plan, clock('2026-09-11'))
    expect(current).toMatchObject({ standing: 'current', overDays: 10 })
    expect(next).toMatchObject({ standing: 'ahead', overDays: 0 })
  })

  test('a skipped step takes no time', () => {
    const skipped = plan.map((one, at) => (at === 1 ? { ...one, skippedReason: 'Gói dưới hạn mức' } : one))
    const found = schedule(start, skipped, clock('2026-08-31'))
    expect(found.map(({ dueOn }) => dueOn)).toEqual(['2026-09-01', '2026-09-01', '2026-09-21'])
    expect(found[1]?.standing).toBe('skipped')
  })

  test('a pause stops the clock; resuming gives its days back', () => {
    const pause = { from: '2026-09-01', endedOn: '2026-09-11' }
    const found = schedule(start, plan, clock('2026-09-11', [pause]))
    expect(found.map(({ dueOn }) => dueOn)).toEqual(['2026-09-11', '2026-09-15', '2026-10-05'])
    expect(found.at(-1)?.lostDays).toBe(daysBetween('2026-09-22', '2026-10-05'))
    const held = schedule(start, plan, clock('2026-09-05', [{ from: '2026-09-01', endedOn: null }]))
    expect(held[0]?.overDays).toBe(0)
    const lateBefore = schedule(start, plan, clock('2026-09-30', [{ from: '2026-09-04', endedOn: null }]))
    expect(lateBefore[0]).toMatchObject({ dueOn: '2026-09-01', overDays: 2 })
  })
})

test('a pause after a step was done leaves its last day where it was, and moves the next one', () => {
  const [first, second] = laid('2026-03-02', [step(10, { dayUnit: 'day' }), step(5, { dayUnit: 'day' })])
  if (!first || !second) throw new Error('no steps')
  const steps = [{ ...first, doneOn: '2026-03-06' }, second]
  for (const endedOn of [null, '2026-03-20']) {
    const held = schedule('2026-03-02', steps, clock('2026-03-31', [{ from: '2026-03-09', endedOn }]))
    expect(held[0]).toMatchObject({ dueOn: first.originalDueOn, standing: 'done', overDays: 0 })
    expect((held[1]?.dueOn ?? '') > (second.originalDueOn ?? '')).toBe(true)
  }
})

test('under any pauses and resumptions a step has its days of running time, and no pause makes it late (R3)', () => {
  const start = '2026-03-02'
  const spans = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 90 }), days: fc.integer({ min: 0, max: 30 }), open: fc.boolean() }),
    { maxLength: 6 },
  )
  const chain = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(spans, chain, fc.integer({ min: 0, max: 200 }), (given, lengths, age) => {
      const today = addDays(start, age)
      const pauses = given
        .map(({ after, days, open }) => {
          const from = addDays(start, after)
          return { from, endedOn: open ? null : addDays(from, days) }
        })
        .filter(({ from, endedOn }) => from <= today && (endedOn === null || endedOn <= today))
      const steps = laid(
        start,
        lengths.map((days) => step(days, { dayUnit: 'day' })),
      )
      const free = schedule(start, steps, clock(today))
      const held = schedule(start, steps, clock(today, pauses))
      const paused = (day: string) =>
        pauses.some(({ from, endedOn }) => from <= day && day <= today && (endedOn === null || day < endedOn))
      for (const [at, { from, dueOn }] of held.entries()) {
        const running = Array.from({ length: daysBetween(from, dueOn) }, (_, n) => addDays(from, n + 1)).filter(
          (day) => !paused(day),
        )
        expect(running.length).toBeGreaterThanOrEqual(lengths[at] ?? 0)
        expect(dueOn >= (free[at]?.dueOn ?? '')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

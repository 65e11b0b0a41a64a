import { line } from 'd3-shape'
import type { CurveFan } from './curve-drawing'

/** What is expected to be paid in all by a day, whole dong. */
export type Expected = { on: string; low: bigint; likely: bigint; high: bigint }
/** Where a sum on a day stands in the drawing. */
export type Place = (on: string, sum: bigint) => [number, number]

/** From what is paid on the day to the range at each later day. */
export function fanOf(paid: bigint, expected: readonly Expected[], day: string, place: Place): CurveFan | null {
  const ahead = expected.filter(({ on }) => on > day)
  const last = ahead.at(-1)
  if (!last) return null
  const stroke = line()
  const start = place(day, paid)
  const upper = [start, ...ahead.map(({ on, high }) => place(on, high))]
  const lower = [start, ...ahead.map(({ on, low }) => place(on, low))]
  const [endX, endY] = place(last.on, last.likely)
  return {
    area: `${stroke([...upper, ...lower.reverse()]) ?? ''}Z`,
    likely: stroke([start, ...ahead.map(({ on, likely }) => place(on, likely))]) ?? '',
    end: { x: endX, y: endY },
    low: last.low,
    high: last.high,
  }
}

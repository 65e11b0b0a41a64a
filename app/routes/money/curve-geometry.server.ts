import { scaleLinear, scaleTime } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { lapseDay } from '~/domain/fiscal-year'
import { type CurvePoint, type MoneyCurve, sumBy } from '~/domain/money/money-curve'
import { type CurveLine, type CurvePicture, HEIGHT, MARGIN, WIDTH } from './curve-drawing'
import { type Expected, fanOf, type Place } from './curve-fan'
import { apart, clearRow, type HeightAt } from './curve-labels'
import { monthsOf, nextLapse, spanOf, yearsBetween } from './curve-span'

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** What a picture may show besides: one fiscal year and its last month, and what is expected to be paid in all by a day. */
type OfYear = { year?: number; expected?: readonly Expected[] }

/**
 * Where everything stands in the picture of plan, accepted volume and payments as seen on a day (ISO); null where there is
 * nothing to draw. Only here amounts become floating point: as places in a drawing.
 */
export function curvePicture(
  curve: MoneyCurve,
  day: string,
  { year, expected = [] }: OfYear = {},
): CurvePicture | null {
  const points = [...curve.plan, ...curve.accepted, ...curve.paid]
  if (points.length === 0) return null
  const { from, to } = spanOf(
    points.map((point) => point.on),
    day,
    year,
  )
  const most = Math.max(1, ...[...points, ...expected.map(({ high }) => ({ sum: high }))].map(({ sum }) => Number(sum)))
  const plot = { left: MARGIN.left, right: WIDTH - MARGIN.right, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom }
  const x = scaleTime([at(from), at(to)], [plot.left, plot.right])
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(4)
  const end = day < to ? day : to
  const lapse = year ? lapseDay(year) : nextLapse(end)
  const plan =
    year && curve.plan.length > 0 ? [...curve.plan, { on: to, sum: curve.plan.at(-1)?.sum ?? 0n }] : curve.plan
  const drawn = {
    plan: { points: plan, even: true },
    accepted: { points: until(curve.accepted, end), even: false },
    paid: { points: until(curve.paid, end), even: false },
  }
  const lines = (['plan', 'accepted', 'paid'] as const).flatMap((key): CurveLine[] => {
    const { points: own, even } = drawn[key]
    const tip = own.at(-1)
    if (!tip) return []
    const stroke = line<CurvePoint>(
      (point) => x(at(point.on)),
      (point) => y(Number(point.sum)),
    )
    if (!even) stroke.curve(curveStepAfter)
    const start = even ? [] : [{ on: own[0]?.on ?? from, sum: 0n }]
    return [
      { key, path: stroke([...start, ...own]) ?? '', end: { x: x(at(tip.on)), y: y(Number(tip.sum)) }, sum: tip.sum },
    ]
  })
  const place: Place = (on, sum) => [x(at(on)), y(Number(sum))]
  return {
    width: WIDTH,
    height: HEIGHT,
    plot,
    years: yearsBetween(from, to).map((year) => ({ year, x: x(at(`${year}-01-01`)) })),
    amounts: y.ticks(4).map((tick) => ({ amount: BigInt(Math.round(tick)), y: y(tick) })),
    months: year ? monthsOf(from, to).map((on) => ({ month: Number(on.slice(5, 7)), x: x(at(on)) })) : [],
    ...apart(lines, fanOf(sumBy(curve.paid, day), expected, day, place)),
    day: day >= from && day <= to ? { x: x(at(day)) } : null,
    lapse:
      lapse <= to && (lapse > day || year)
        ? {
            x: x(at(lapse)),
            y: clearRow(x(at(lapse)), [
              heightAt(drawn.plan.points, place, true),
              heightAt(drawn.accepted.points, place, false),
              heightAt(drawn.paid.points, place, false),
            ]),
            on: lapse,
          }
        : null,
  }
}

const until = (points: readonly CurvePoint[], day: string): CurvePoint[] => {
  const own = points.filter((point) => point.on <= day)
  return own.length > 0 && own.at(-1)?.on !== day ? [...own, { on: day, sum: sumBy(own, day) }] : own
}

/** A line's height between its points: on the way from one to the next (even), or at the one before (steps). */
const heightAt =
  (points: readonly CurvePoint[], place: Place, even: boolean): HeightAt =>
  (x) => {
    const places = points.map(({ on, sum }) => place(on, sum))
    const next = places.findIndex(([to]) => to >= x)
    const [one, other] = [places[next < 0 ? places.length - 1 : next - 1], places[next]]
    if (!one || !other) return null
    return even ? one[1] + ((x - one[0]) / (other[0] - one[0])) * (other[1] - one[1]) : one[1]
  }

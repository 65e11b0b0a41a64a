import { scaleLinear, scaleTime } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { addDays } from '~/domain/calendar-day'
import { addMonths } from '~/domain/directives/calendar-period'
import { lapseDay, yearEnd } from '~/domain/fiscal-year'
import { type CurvePoint, type MoneyCurve, sumBy } from '~/domain/money/money-curve'

/** Units of the drawing, not pixels: the picture grows with its column. */
const WIDTH = 720
const HEIGHT = 260
const MARGIN = { top: 14, right: 96, bottom: 26, left: 52 }

export type CurveLine = { key: 'plan' | 'accepted' | 'paid'; path: string; end: { x: number; y: number }; sum: bigint }
/** A range to come, as an area from the day on with its likely line, and where its words stand. */
export type CurveFan = { area: string; likely: string; end: { x: number; y: number }; low: bigint; high: bigint }
export type CurvePicture = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  years: { year: number; x: number }[]
  /** Amounts at the grid's lines, in dong. */
  amounts: { amount: bigint; y: number }[]
  /** First days of the months, in a picture of one year. */
  months: { month: number; x: number }[]
  lines: CurveLine[]
  fan: CurveFan | null
  day: { x: number } | null
  /** The next 31 January, on which what is unspent lapses. */
  lapse: { x: number; on: string } | null
}

const DAYS_AFTER_LAPSE = 7

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** What a picture may show besides: one fiscal year and its last month, and what is expected to be paid in all by a day. */
type OfYear = { year?: number; expected?: readonly { on: string; low: bigint; likely: bigint; high: bigint }[] }

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
  const days = points.map((point) => point.on).sort()
  const last = days.at(-1) ?? day
  const from = year ? `${year}-01-01` : `${(days[0] ?? day).slice(0, 4)}-01-01`
  // The last day of a year's money stands inside its picture.
  const to = year
    ? addDays(lapseDay(year), DAYS_AFTER_LAPSE)
    : yearEnd(Number((last > day || isFar(last, day) ? last : day).slice(0, 4)))
  const most = Math.max(1, ...[...points, ...expected.map(({ high }) => ({ sum: high }))].map(({ sum }) => Number(sum)))
  const plot = { left: MARGIN.left, right: WIDTH - MARGIN.right, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom }
  const x = scaleTime([at(from), at(to)], [plot.left, plot.right])
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(4)
  const end = day < to ? day : to
  const nextLapse =
    `${end.slice(0, 4)}-01-31` >= end ? `${end.slice(0, 4)}-01-31` : `${Number(end.slice(0, 4)) + 1}-01-31`
  const lapse = year ? lapseDay(year) : nextLapse
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
  return {
    width: WIDTH,
    height: HEIGHT,
    plot,
    years: yearsBetween(from, to).map((year) => ({ year, x: x(at(`${year}-01-01`)) })),
    amounts: y.ticks(4).map((tick) => ({ amount: BigInt(Math.round(tick)), y: y(tick) })),
    months: year ? monthsOf(from, to).map((on) => ({ month: Number(on.slice(5, 7)), x: x(at(on)) })) : [],
    ...apart(
      lines,
      fanOf(sumBy(curve.paid, day), expected, day, (on, sum) => [x(at(on)), y(Number(sum))]),
    ),
    day: day >= from && day <= to ? { x: x(at(day)) } : null,
    lapse: lapse <= to && (lapse > day || year) ? { x: x(at(lapse)), on: lapse } : null,
  }
}

/** A plan long done is not pressed together by all the time since. */
const isFar = (last: string, day: string): boolean => Number(day.slice(0, 4)) - Number(last.slice(0, 4)) > 1

const until = (points: readonly CurvePoint[], day: string): CurvePoint[] => {
  const own = points.filter((point) => point.on <= day)
  return own.length > 0 && own.at(-1)?.on !== day ? [...own, { on: day, sum: sumBy(own, day) }] : own
}

function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / 12))
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((_, n) => n % every === 0)
}

/** First days of the months from one day to another. */
function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let on = from; on <= to; on = addMonths(on, 1)) months.push(on)
  return months
}

type Place = (on: string, sum: bigint) => [number, number]

/** From what is paid on the day to the range at each later day. */
function fanOf(paid: bigint, expected: NonNullable<OfYear['expected']>, day: string, place: Place): CurveFan | null {
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

const LABEL_HEIGHT = 30

/** Labels at the ends of lines, and of the range to come, keep a label's height between them and stay in the picture. */
function apart(lines: CurveLine[], fan: CurveFan | null): Pick<CurvePicture, 'lines' | 'fan'> {
  const ends = [...lines.map((one) => one.end), ...(fan ? [fan.end] : [])].sort((one, other) => one.y - other.y)
  let above = Number.NEGATIVE_INFINITY
  for (const end of ends) {
    end.y = Math.max(end.y, above + LABEL_HEIGHT)
    above = end.y
  }
  let below = HEIGHT - MARGIN.bottom + LABEL_HEIGHT / 2
  for (const end of ends.reverse()) {
    end.y = Math.min(end.y, below)
    below = end.y - LABEL_HEIGHT
  }
  return { lines, fan }
}

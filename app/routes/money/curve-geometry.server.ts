import { scaleLinear, scaleTime } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { yearEnd } from '~/domain/fiscal-year'
import { type CurvePoint, type MoneyCurve, sumBy } from '~/domain/money/money-curve'

/** Units of the drawing, not pixels: the picture grows with its column. */
const WIDTH = 720
const HEIGHT = 260
const MARGIN = { top: 14, right: 96, bottom: 26, left: 52 }

export type CurveLine = { key: 'plan' | 'accepted' | 'paid'; path: string; end: { x: number; y: number }; sum: bigint }
export type CurvePicture = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  years: { year: number; x: number }[]
  /** Amounts at the grid's lines, in dong. */
  amounts: { amount: bigint; y: number }[]
  lines: CurveLine[]
  day: { x: number } | null
  /** The next 31 January, on which what is unspent lapses. */
  lapse: { x: number; on: string } | null
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/**
 * Where everything stands in the picture of plan, accepted volume and payments as seen on a day (ISO); null where there is
 * nothing to draw. Only here amounts become floating point: as places in a drawing.
 */
export function curvePicture(curve: MoneyCurve, day: string): CurvePicture | null {
  const points = [...curve.plan, ...curve.accepted, ...curve.paid]
  if (points.length === 0) return null
  const days = points.map((point) => point.on).sort()
  const from = `${(days[0] ?? day).slice(0, 4)}-01-01`
  const last = days.at(-1) ?? day
  const to = yearEnd(Number((last > day || isFar(last, day) ? last : day).slice(0, 4)))
  const most = Math.max(1, ...points.map((point) => Number(point.sum)))
  const plot = { left: MARGIN.left, right: WIDTH - MARGIN.right, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom }
  const x = scaleTime([at(from), at(to)], [plot.left, plot.right])
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(4)
  const end = day < to ? day : to
  const lapse = `${end.slice(0, 4)}-01-31` >= end ? `${end.slice(0, 4)}-01-31` : `${Number(end.slice(0, 4)) + 1}-01-31`
  const drawn = {
    plan: { points: curve.plan, even: true },
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
    lines: apart(lines),
    day: day >= from && day <= to ? { x: x(at(day)) } : null,
    lapse: lapse <= to && lapse > day ? { x: x(at(lapse)), on: lapse } : null,
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

/** Labels at the ends of lines keep a line's height between them. */
function apart(lines: CurveLine[]): CurveLine[] {
  const sorted = [...lines].sort((one, other) => one.end.y - other.end.y)
  let above = Number.NEGATIVE_INFINITY
  for (const one of sorted) {
    one.end = { ...one.end, y: Math.max(one.end.y, above + 30) }
    above = one.end.y
  }
  return lines
}

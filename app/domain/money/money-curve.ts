import { fiscalYearOf, lapseDay, yearEnd } from '~/domain/fiscal-year'
import type { MoneySheet } from './money-sheet'

/** A growing sum: what it has come to by a day (ISO), in dong. */
export type CurvePoint = { on: string; sum: bigint }
export type MoneyCurve = { plan: CurvePoint[]; accepted: CurvePoint[]; paid: CurvePoint[] }

/**
 * Plan, accepted volume and money paid as they grew. The plan of a year is taken to grow evenly from its first day to its
 * last; what was accepted and paid grows on its day. Empty where there is nothing of a kind.
 */
export function moneyCurve(sheet: Pick<MoneySheet, 'allocations' | 'acceptances' | 'payments'>): MoneyCurve {
  return curveOf({
    years: sheet.allocations.filter((row) => row.horizon === 'annual'),
    accepted: sheet.acceptances.map((row) => ({ on: row.acceptedOn, amount: row.amount })),
    paid: sheet.payments.map((row) => ({ on: row.paidOn, amount: row.amount })),
  })
}

type Dated = { on: string; amount: bigint }

/** The curves of amounts given by year, and accepted and paid by day, of one project or of many. */
export const curveOf = (rows: {
  years: readonly { year: number; amount: bigint }[]
  accepted: readonly Dated[]
  paid: readonly Dated[]
}): MoneyCurve => ({ plan: planPoints(rows.years), accepted: grown(rows.accepted), paid: grown(rows.paid) })

/** The plan's points: nought on the first day of its first year, then each year's end. */
function planPoints(years: readonly { year: number; amount: bigint }[]): CurvePoint[] {
  const sums = new Map<number, bigint>()
  for (const { year, amount } of years) sums.set(year, (sums.get(year) ?? 0n) + amount)
  const sorted = [...sums.keys()].sort((a, b) => a - b)
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const points: CurvePoint[] = [{ on: `${first}-01-01`, sum: 0n }]
  let sum = 0n
  for (let year = first; year <= last; year += 1) {
    sum += sums.get(year) ?? 0n
    points.push({ on: yearEnd(year), sum })
  }
  return points
}

/** Amounts by their days as a growing sum, one point a day. */
function grown(rows: readonly Dated[]): CurvePoint[] {
  const days = new Map<string, bigint>()
  for (const { on, amount } of rows) days.set(on, (days.get(on) ?? 0n) + amount)
  let sum = 0n
  return [...days.keys()].sort().map((on) => {
    sum += days.get(on) ?? 0n
    return { on, sum }
  })
}

const MILLION = 1_000_000n

/**
 * What a curve has come to by a day, in dong: a plan between two of its points by its even growth, in whole millions, for
 * it is an estimate; the others as of the day.
 */
export function sumBy(points: readonly CurvePoint[], day: string, even = false): bigint {
  const before = points.filter((point) => point.on <= day).at(-1)
  const after = points.find((point) => point.on > day)
  if (!even || !before || !after) return before?.sum ?? 0n
  const whole = BigInt(Date.parse(after.on) - Date.parse(before.on))
  const gone = BigInt(Date.parse(day) - Date.parse(before.on))
  return before.sum + (((after.sum - before.sum) * gone) / whole / MILLION) * MILLION
}

/** The table beside the picture: what each curve had come to at the end of each year it touches, and on the day (ISO). */
export function curveTable(curve: MoneyCurve, day: string): CurveRow[] {
  const days = [...curve.plan, ...curve.accepted, ...curve.paid].map((point) => fiscalYearOf(point.on))
  if (days.length === 0) return []
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const ends = Array.from({ length: last - first + 1 }, (_, n) => yearEnd(first + n)).filter((end) => end < day)
  return [...ends, day].map((on) => curveOn(curve, on))
}

/** The same within one fiscal year: at the end of each quarter before the day, on the day, and on the two cut-offs. */
export function yearTable(curve: MoneyCurve, year: number, day: string): CurveRow[] {
  if (curve.plan.length + curve.accepted.length + curve.paid.length === 0) return []
  const quarters = ['03-31', '06-30', '09-30'].map((end) => `${year}-${end}`)
  const days = [...quarters, yearEnd(year), lapseDay(year)].filter((on) => on < day)
  return (day <= lapseDay(year) ? [...days, day] : days).map((on) => curveOn(curve, on))
}

export type CurveRow = { on: string; plan: bigint; accepted: bigint; paid: bigint }

const curveOn = (curve: MoneyCurve, on: string): CurveRow => ({
  on,
  plan: sumBy(curve.plan, on, true),
  accepted: sumBy(curve.accepted, on),
  paid: sumBy(curve.paid, on),
})

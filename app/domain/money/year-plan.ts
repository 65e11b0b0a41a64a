import { lapseDay } from '~/domain/fiscal-year'
import { isLapseSeason } from './budget-law'
import { type MoneySheet, sumAmounts } from './money-sheet'

/**
 * Money of a fiscal year, whole dong. Always allotted + carriedIn = carriedOut + disbursed + left + lapsed, for a cell and
 * for any sum of cells (R1).
 */
export type PlanFigures = {
  /** By the decisions of the year: the first one with its adjustments. */
  allotted: bigint
  /** Of the year before, carried over into this one; and of this one into the next. */
  carriedIn: bigint
  carriedOut: bigint
  disbursed: bigint
  /** May still be paid; negative where more was paid than planned (a breach from outside). */
  left: bigint
  /** Not paid by 31 January of the next year and not carried over (NĐ 73/2026/NĐ-CP, Điều 31). */
  lapsed: bigint
}
export type PlanCell = PlanFigures & { year: number; sourceId: number }

/** What may be paid in the year: what the year was given and what came over from the one before. */
export const plannedOf = (figures: PlanFigures): bigint => figures.allotted + figures.carriedIn

/** Disbursed of planned, 0 to 1 and above; null where nothing was planned. */
export function shareOf(figures: PlanFigures): number | null {
  const planned = plannedOf(figures)
  return planned > 0n ? Number((figures.disbursed * 10_000n) / planned) / 10_000 : null
}

/** Every year and source of the project that has any figure, by year, then in the order of the sources. `day` is ISO. */
export function planCells(sheet: MoneySheet, day: string): PlanCell[] {
  const annual = sheet.allocations.filter((row) => row.horizon === 'annual')
  const places = new Map<string, [number, number]>()
  const touch = (year: number, sourceId: number) => places.set(`${year} ${sourceId}`, [year, sourceId])
  for (const row of annual) touch(row.year, row.sourceId)
  for (const row of sheet.payments) touch(row.planYear, row.sourceId)
  for (const row of sheet.carryOvers) {
    touch(row.fromYear, row.sourceId)
    touch(row.fromYear + 1, row.sourceId)
  }
  const order = new Map(sheet.sources.map((source, index) => [source.id, index]))
  const placeOf = (sourceId: number) => order.get(sourceId) ?? order.size
  return [...places.values()]
    .sort(
      ([year, source], [otherYear, other]) => year - otherYear || placeOf(source) - placeOf(other) || source - other,
    )
    .map(([year, sourceId]) => cellAt(sheet, year, sourceId, day))
}

/** One year of one source; all nought where nothing was entered. */
export function cellAt(sheet: MoneySheet, year: number, sourceId: number, day: string): PlanCell {
  const of = <R extends { sourceId: number }>(rows: readonly R[], which: (row: R) => boolean) =>
    rows.filter((row) => row.sourceId === sourceId && which(row))
  const allotted = sumAmounts(of(sheet.allocations, (row) => row.horizon === 'annual' && row.year === year))
  const carriedIn = sumAmounts(of(sheet.carryOvers, (row) => row.fromYear === year - 1))
  const carriedOut = sumAmounts(of(sheet.carryOvers, (row) => row.fromYear === year))
  const disbursed = sumAmounts(of(sheet.payments, (row) => row.planYear === year))
  const rest = allotted + carriedIn - carriedOut - disbursed
  const over = day > lapseDay(year) && rest > 0n
  return {
    year,
    sourceId,
    allotted,
    carriedIn,
    carriedOut,
    disbursed,
    left: over ? 0n : rest,
    lapsed: over ? rest : 0n,
  }
}

/** What is not spent and not carried over, lapsed or not: the most that may still be carried over. */
export const restOf = (figures: PlanFigures): bigint => figures.left + figures.lapsed

const NOTHING: PlanFigures = { allotted: 0n, carriedIn: 0n, carriedOut: 0n, disbursed: 0n, left: 0n, lapsed: 0n }

export const sumFigures = (rows: readonly PlanFigures[]): PlanFigures =>
  rows.reduce(
    (sum, row) => ({
      allotted: sum.allotted + row.allotted,
      carriedIn: sum.carriedIn + row.carriedIn,
      carriedOut: sum.carriedOut + row.carriedOut,
      disbursed: sum.disbursed + row.disbursed,
      left: sum.left + row.left,
      lapsed: sum.lapsed + row.lapsed,
    }),
    NOTHING,
  )

/** The cells gathered under their years, each with its sum. */
export function planYears(cells: readonly PlanCell[]): { year: number; cells: PlanCell[]; sum: PlanFigures }[] {
  const years = [...new Set(cells.map((cell) => cell.year))]
  return years.map((year) => {
    const own = cells.filter((cell) => cell.year === year)
    return { year, cells: own, sum: sumFigures(own) }
  })
}

/**
 * Years whose rest lapses on the coming 31 January, with how much, on the day (ISO) it is seen: from October of the year
 * on, when it is late enough to be a warning and early enough to do something.
 */
export function lapsesAhead(cells: readonly PlanCell[], day: string): { year: number; on: string; amount: bigint }[] {
  return planYears(cells)
    .filter(({ year, sum }) => sum.left > 0n && isLapseSeason(year, day))
    .map(({ year, sum }) => ({ year, on: lapseDay(year), amount: sum.left }))
}

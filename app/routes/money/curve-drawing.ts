/** Units of the drawing, not pixels: the picture grows with its column. */
export const WIDTH = 720
export const HEIGHT = 260
export const MARGIN = { top: 14, right: 96, bottom: 26, left: 52 }

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
  /** The next 31 January, on which what is unspent lapses; its words stand left of it at `y`, clear of the lines. */
  lapse: { x: number; y: number; on: string } | null
}

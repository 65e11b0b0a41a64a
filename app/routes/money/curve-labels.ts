import { type CurveFan, type CurveLine, HEIGHT, MARGIN } from './curve-drawing'

const LABEL_HEIGHT = 30

/** Labels at the ends of lines, and of the range to come, keep a label's height between them and stay in the picture. */
export function apart(lines: CurveLine[], fan: CurveFan | null): { lines: CurveLine[]; fan: CurveFan | null } {
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

/** Between two rows where words may stand, and as wide as the words of the last day are. */
const ROW = 18
const WORDS_WIDTH = 150
const SAMPLES = 6

/** A drawn line as its height at a place of the drawing; null where it does not run. */
export type HeightAt = (x: number) => number | null

/** The lowest row left of `x` that no line crosses; where every row is crossed, the one farthest from them. */
export function clearRow(x: number, lines: readonly HeightAt[]): number {
  const bottom = HEIGHT - MARGIN.bottom - 6
  const heights = Array.from({ length: SAMPLES }, (_, n) => x - (n / (SAMPLES - 1)) * WORDS_WIDTH).flatMap((at) =>
    lines.flatMap((line) => line(at) ?? []),
  )
  const rows: number[] = []
  for (let row = bottom; row > MARGIN.top + 2 * ROW; row -= ROW) rows.push(row)
  const room = (row: number) => Math.min(ROW, ...heights.map((height) => Math.abs(height - (row - 4))))
  return rows.reduce((best, row) => (room(row) > room(best) ? row : best), bottom)
}

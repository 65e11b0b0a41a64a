import type { Piece } from './page-pieces'
import type { VisualLine } from './visual-lines'

/** A stretch of the page's width, in points from the left. */
export type Stretch = { left: number; right: number }

/** Words of a line that stand nearer than this many letter heights belong to one cell. */
const CELL_GAP = 1
/** A run this wide (share of the lines' width) is a line over all columns, or prose. */
const WIDE = 0.6

export const piecesOf = (line: VisualLine): Piece[] => line.segments.flatMap((segment) => segment.pieces)

/** Stretches of a line that words cover without a gap as wide as between cells. */
export function runsOf(line: VisualLine): Stretch[] {
  const runs: Stretch[] = []
  for (const { x, width, size } of piecesOf(line)) {
    const last = runs.at(-1)
    if (last && x - last.right < CELL_GAP * size) last.right = Math.max(last.right, x + width)
    else runs.push({ left: x, right: x + width })
  }
  return runs
}

export const isWide = (line: VisualLine, width: number): boolean =>
  runsOf(line).some(({ left, right }) => right - left > width * WIDE)

/** The columns that the runs of some lines leave when they are laid upon each other, from left to right. */
export function columnsUnder(lines: readonly VisualLine[], known: readonly Stretch[] = []): Stretch[] {
  const runs = [...known.map((column) => ({ ...column })), ...lines.flatMap(runsOf)].sort((a, b) => a.left - b.left)
  const columns: Stretch[] = []
  for (const run of runs) {
    const last = columns.at(-1)
    if (last && run.left < last.right) last.right = Math.max(last.right, run.right)
    else columns.push(run)
  }
  return columns
}

/** Which column a piece stands in: the one that its middle is in or nearest to. */
export function columnOf({ x, width }: Piece, columns: readonly Stretch[]): number {
  const middle = x + width / 2
  const distances = columns.map(({ left, right }) => Math.max(left - middle, middle - right, 0))
  return distances.indexOf(Math.min(...distances))
}

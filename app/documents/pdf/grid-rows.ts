import { columnOf, piecesOf, type Stretch } from './grid-columns'
import type { Piece } from './page-pieces'
import type { Segment, VisualLine } from './visual-lines'

/** What stands in the first column of a row: «1», «2.1», «II», «a». */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]?$/
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-D])\)?$/
/** Space between rows is wider than between the lines of a cell by this much. */
const ROW_SPACE = 1.15

const textIn = (line: VisualLine, columns: readonly Stretch[], column: number): string =>
  piecesOf(line)
    .filter((piece) => columnOf(piece, columns) === column)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()

export const startsRow = (line: VisualLine, columns: readonly Stretch[]): boolean =>
  ROW_NUMBER.test(textIn(line, columns, 0)) && !isColumnNumbers(line, columns)

/** «(1) (2) (3)» under the headings. */
const isColumnNumbers = (line: VisualLine, columns: readonly Stretch[]): boolean =>
  columns.every((_, column) => COLUMN_NUMBER.test(textIn(line, columns, column)))

/**
 * Lines of a table as its rows, a segment a column, empty ones kept. The headings are one row. A row begins with its
 * number; where numbers stand in the middle of their row's height, with the widest space before it.
 */
export function gridRows(lines: readonly VisualLine[], columns: readonly Stretch[]): VisualLine[] {
  const kept = lines.filter((line) => !isColumnNumbers(line, columns))
  const numbered = kept.flatMap((line, at) => (startsRow(line, columns) ? [at] : []))
  const starts = numbered.map((at, n) => rowStart(kept, n === 0 ? -1 : (numbered[n - 1] ?? -1), at))
  const cuts = [...new Set([0, ...starts])].sort((a, b) => a - b)
  return cuts
    .map((from, n) => kept.slice(from, cuts[n + 1] ?? kept.length))
    .filter((row) => row.length > 0)
    .map((row) => rowLine(row, columns))
}

/** The line that a row begins with, between the number before it and its own. */
function rowStart(lines: readonly VisualLine[], before: number, at: number): number {
  const steps = Array.from({ length: at - before }, (_, n) => before + 1 + n).flatMap((line) => {
    const above = lines[line - 1]
    const own = lines[line]
    return above && own ? [{ line, step: own.y - above.y }] : []
  })
  const [widest] = [...steps].sort((a, b) => b.step - a.step || b.line - a.line)
  const narrowest = Math.min(...steps.map(({ step }) => step))
  return widest && widest.step > narrowest * ROW_SPACE ? widest.line : at
}

function rowLine(lines: readonly VisualLine[], columns: readonly Stretch[]): VisualLine {
  const [first] = lines
  const segments = columns.map(({ left, right }, column): Segment => {
    const pieces = lines.flatMap(piecesOf).filter((piece) => columnOf(piece, columns) === column)
    return { text: joined(pieces), left, right, pieces }
  })
  return { y: first?.y ?? 0, last: lines.at(-1)?.y, size: first?.size ?? 0, segments }
}

/** Words of a cell: pieces that touch are one word, lines are parted by a blank. */
function joined(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | undefined
  for (const piece of pieces) {
    const touches = last && Math.abs(piece.y - last.y) < 1 && piece.x - (last.x + last.width) < 0.18 * piece.size
    text += (text === '' || touches ? '' : ' ') + piece.text
    last = piece
  }
  return text.replace(/\s+/g, ' ').trim()
}

import type { Cell } from './cells'
import { type Columns, columnsOf, isHeading, isSame, saysWhat } from './columns'

/** Headings over headings («Đơn vị thực hiện» over «Chủ trì», «Phối hợp») take no more rows. */
const MOST_ROWS = 3
/** Cells of the first row that say what their column holds. */
const FEWEST_HEADINGS = 2

/**
 * The headings that begin at row `at`, and how many rows they take; null where no table of tasks begins. A row of column
 * numbers below, «(1) | (2) | (3)», belongs to them.
 */
export function headingsAt(
  rows: readonly (readonly Cell[] | null)[],
  at: number,
): { columns: Columns; height: number } | null {
  const first = rows[at]
  if (!first || first.filter(saysWhat).length < FEWEST_HEADINGS) return null
  let merged: readonly Cell[] = first
  let height = 1
  while (height < MOST_ROWS) {
    const below = rows[at + height]
    if (!below || below.length !== first.length || !goesOn(below)) break
    merged = joined(merged, below)
    height += 1
  }
  const columns = columnsOf(merged) ?? columnsOf(first)
  if (!columns) return null
  const numbered = rows[at + height]
  return { columns, height: numbered && isColumnNumbers(numbered) ? height + 1 : height }
}

/** A second row of headings says headings only, and has a cell that goes on from above or says nothing. */
const goesOn = (cells: readonly Cell[]): boolean =>
  cells.every(isHeading) &&
  cells.some((cell) => isSame(cell) || cell.words.length === 0) &&
  cells.some((cell) => !isSame(cell) && cell.words.length > 0)

/** A heading that says what its column holds speaks for itself; another goes on from the one over it. */
const joined = (above: readonly Cell[], below: readonly Cell[]): Cell[] =>
  below.map((cell, column) => {
    const over = above[column] ?? cell
    if (isSame(cell) || cell.words.length === 0) return over
    return saysWhat(cell) ? cell : { line: cell.line, words: [...over.words, ...cell.words] }
  })

/** «(1) | (2) | (3)», «1 | 2 | 3», «A | B | 1»: names of columns, no row. */
const isColumnNumbers = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 &&
  cells.every(({ words }) => words.filter(({ kind }) => kind !== 'mark').length === 1) &&
  cells.every(({ words }) => words.some(({ raw }) => /^(?:\d{1,2}|[A-D])$/.test(raw)))

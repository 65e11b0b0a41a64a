import type { Line } from '../layout/line'
import { rowOf } from './barred-tables'
import { type Cell, cellsOfParagraphs } from './cells'
import { type Columns, columnsOf, opensTable } from './columns'
import type { TaskRow, TaskTable } from './task-table'

const MOST_COLUMNS = 10

/** Tables whose cells have come down as paragraphs of their own: the numbers tell where a row begins. */
export function paragraphTables(lines: readonly Line[]): TaskTable[] {
  const cells = cellsOfParagraphs(lines)
  const tables: TaskTable[] = []
  for (let at = 0; at < cells.length; at++) {
    if (!opensTable(cells[at]?.words ?? [])) continue
    const first = findNumber(cells, 1, at + 2, at + MOST_COLUMNS)
    const columns = first > 0 ? columnsOf(cells.slice(at, first)) : null
    if (columns?.number !== 0) continue
    const { rows, next } = paragraphRows(cells, first, columns)
    if (rows.length > 0) tables.push({ rows, from: cells[at]?.line ?? 0, to: cells[next]?.line ?? lines.length })
    at = next - 1
  }
  return tables
}

/** Where the cell «n» stands in `[from, to]`; -1 where it does not. */
function findNumber(cells: readonly Cell[], n: number, from: number, to: number): number {
  for (let at = from; at <= to && at < cells.length; at++) if (isNumber(cells[at], n)) return at
  return -1
}

const isNumber = (cell: Cell | undefined, n: number): boolean =>
  cell?.words[0]?.raw === String(n) &&
  (cell.words.length === 1 || (cell.words.length === 2 && cell.words[1]?.raw === '.'))

function paragraphRows(cells: readonly Cell[], first: number, columns: Columns): { rows: TaskRow[]; next: number } {
  const rows: TaskRow[] = []
  let at = first
  while (isNumber(cells[at], rows.length + 1)) {
    const following = findNumber(cells, rows.length + 2, at + 3, at + columns.count + 3)
    const end = following > 0 ? following : Math.min(at + columns.count, cells.length)
    const row = rowOf(cells.slice(at, end), columns, String(rows.length + 1))
    if (row) rows.push(row)
    else break
    at = end
  }
  return { rows, next: Math.max(at, first + 1) }
}

import type { Word } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import { type Cell, cellsOfLine, cellsOfParagraphs } from './cells'
import { type Columns, columnsOf, opensTable } from './columns'

/** A row of a table of tasks: the words of its cells, empty where it has none. */
type TaskRow = { number: number; task: Word[]; lead: Word[]; coordinating: Word[]; deadline: Word[] }
/** Its rows and the lines `[from, to)` it takes. */
export type TaskTable = { rows: TaskRow[]; from: number; to: number }

const MOST_COLUMNS = 10

/** The tables of tasks («STT, nhiệm vụ, chủ trì, phối hợp, thời hạn») of a document, as annexes have them. */
export function taskTables(lines: readonly Line[]): TaskTable[] {
  const barred = barredTables(lines)
  return barred.length > 0 ? barred : paragraphTables(lines)
}

function barredTables(lines: readonly Line[]): TaskTable[] {
  const tables: TaskTable[] = []
  let columns: Columns | null = null
  for (const [at, line] of lines.entries()) {
    const isRow = line.words.some((word) => word.raw === '|')
    const cells = isRow ? cellsOfLine(line, at) : []
    const head = isRow ? columnsOf(cells) : null
    const table = tables.at(-1)
    if (head) {
      columns = head
      tables.push({ rows: [], from: at, to: at + 1 })
    } else if (columns && table && isRow && cells.length >= columns.count - 1) {
      const row = rowOf(cells, columns, table.rows.length + 1)
      if (row) table.rows.push(row)
      table.to = at + 1
    } else if (table && at > table.to + 2) columns = null
  }
  return tables.filter((table) => table.rows.length > 0)
}

function paragraphTables(lines: readonly Line[]): TaskTable[] {
  const cells = cellsOfParagraphs(lines)
  const tables: TaskTable[] = []
  for (let at = 0; at < cells.length; at++) {
    if (!opensTable(cells[at]?.words ?? [])) continue
    const first = findNumber(cells, 1, at + 2, at + MOST_COLUMNS)
    const columns = first > 0 ? columnsOf(cells.slice(at, first)) : null
    if (!columns) continue
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
    const row = rowOf(cells.slice(at, end), columns, rows.length + 1)
    if (row) rows.push(row)
    else break
    at = end
  }
  return { rows, next: Math.max(at, first + 1) }
}

/** A row with a cell too few or too many still has its task in front and its term at the end. */
function rowOf(cells: readonly Cell[], columns: Columns, number: number): TaskRow | null {
  const pick = (column: number): Word[] => (column > 0 ? (cells[column]?.words ?? []) : [])
  const task = pick(columns.task)
  if (!task.some((word) => word.kind === 'syllable')) return null
  if (cells.length === columns.count) {
    return {
      number,
      task,
      lead: pick(columns.lead),
      coordinating: pick(columns.coordinating),
      deadline: pick(columns.deadline),
    }
  }
  const last = columns.deadline === columns.count - 1 ? (cells.at(-1)?.words ?? []) : []
  return { number, task, lead: pick(columns.lead), coordinating: [], deadline: last }
}

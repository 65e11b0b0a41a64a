import { type Word, wordsOf } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import { type Cell, cellsOfLine } from './cells'
import { type Columns, isSame } from './columns'
import { headingsAt } from './heading-rows'
import type { TaskRow, TaskTable } from './task-table'

/** Lines without bars that may stand between rows: a part's heading over all columns, a page's end. */
const LINES_BETWEEN = 2

/** Tables whose rows are lines, their cells parted by bars. */
export function barredTables(lines: readonly Line[]): TaskTable[] {
  const rows = lines.map((line, at) => (line.words.some((word) => word.raw === '|') ? cellsOfLine(line, at) : null))
  const tables: OpenTable[] = []
  let open: OpenTable | null = null
  for (let at = 0; at < rows.length; at++) {
    const headings = headingsAt(rows, at)
    const cells = rows[at]
    if (headings) {
      open = repeats(open, headings.columns, at) ? open : opened(tables, headings.columns, at)
      at += headings.height - 1
      if (open) open.to = at + 1
    } else if (open && at > open.to + LINES_BETWEEN) open = null
    else if (open && cells) takeRow(open, cells, at)
    else if (open) takePart(open, lines[at]?.words ?? [])
  }
  return tables.filter((table) => table.rows.length > 0)
}

/** `part`: the mark of the part that the next rows stand under; `above`: the last row's cells, for cells that go on. */
type OpenTable = TaskTable & { columns: Columns; part: string; above: readonly Cell[] }

function opened(tables: OpenTable[], columns: Columns, at: number): OpenTable {
  const table: OpenTable = { rows: [], from: at, to: at + 1, columns, part: '', above: [] }
  tables.push(table)
  return table
}

/** A table that runs over pages repeats its headings: it is one table. */
const repeats = (open: OpenTable | null, columns: Columns, at: number): open is OpenTable =>
  open !== null && at <= open.to + LINES_BETWEEN && JSON.stringify(open.columns) === JSON.stringify(columns)

function takeRow(table: OpenTable, cells: readonly Cell[], at: number) {
  const { columns, above } = table
  if (cells.length < columns.count - 1 || cells.every(isRule)) return
  const whole = cells.map((cell, column) => (isSame(cell) ? (above[column] ?? { ...cell, words: [] }) : cell))
  const task = cells[columns.task]
  table.to = at + 1
  table.above = cells.length === columns.count ? whole : above
  const part = partOf(whole, columns)
  if (part !== null) {
    table.part = part
    return
  }
  const row = rowOf(whole, columns, numberOf(whole, columns, table))
  if (!row) return
  const last = table.rows.at(-1)
  if (task && isSame(task) && last) last.lead.push(...row.lead.filter((words) => !last.lead.includes(words)))
  else table.rows.push(row)
}

/** «|---|---|»: the line under the headings of a table written with bars. */
const isRule = ({ words }: Cell): boolean => words.every(({ kind }) => kind === 'mark')

const ROMAN_OR_CAPITAL = /^(?:[IVX]{1,5}|[A-H])$/

/** The mark of a part: «II | Hạ tầng số | | |»: Roman or a capital, and nothing but its name. */
function partOf(cells: readonly Cell[], columns: Columns): string | null {
  const mark = cells[columns.number]?.words[0]?.raw ?? ''
  if (columns.number < 0 || !ROMAN_OR_CAPITAL.test(mark)) return null
  const others = cells.filter((_, column) => column !== columns.number && column !== columns.task)
  return others.every(({ words }) => words.length === 0) ? mark : null
}

/** A line over all columns between two rows: «II. Hạ tầng số». */
function takePart(table: OpenTable, words: readonly Word[]) {
  const [mark, sign] = words
  if (mark && ROMAN_OR_CAPITAL.test(mark.raw) && (sign?.raw === '.' || sign?.raw === ')')) table.part = mark.raw
}

function numberOf(cells: readonly Cell[], columns: Columns, table: OpenTable): string {
  const printed = columns.number < 0 ? [] : (cells[columns.number]?.words ?? [])
  const number = printed
    .map(({ raw }) => raw)
    .join('')
    .replace(/(?<![.)])[.)]+$/, '')
  const own = /^(?:\d+(?:\.\d+)*|[a-zđ])$/.test(number) ? number : String(table.rows.length + 1)
  return table.part === '' ? own : `${table.part}.${own}`
}

/** A row with a cell too few or too many still has its task in front and its term at the end. */
export function rowOf(cells: readonly Cell[], columns: Columns, number: string): TaskRow | null {
  const pick = (column: number): Word[] => (column >= 0 ? (cells[column]?.words ?? []) : [])
  const task = pick(columns.task)
  if (!task.some((word) => word.kind === 'syllable')) return null
  if (cells.length !== columns.count) {
    const last = columns.deadline === columns.count - 1 ? (cells.at(-1)?.words ?? []) : []
    return { number, task, lead: listed(pick(columns.lead)), coordinating: [], deadline: last }
  }
  const shared = leadAndOthers(pick(columns.both))
  return {
    number,
    task,
    lead: listed(columns.both >= 0 ? shared.lead : pick(columns.lead)),
    coordinating: columns.both >= 0 ? shared.coordinating : pick(columns.coordinating),
    deadline: pick(columns.deadline),
  }
}

const listed = (words: Word[]): Word[][] => (words.length > 0 ? [words] : [])

const [WITH = [], LEADS = []] = ['phối hợp', 'chủ trì'].map((phrase) => wordsOf(phrase).map(({ low }) => low))
const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]) =>
  phrase.every((part, n) => words[at + n]?.low === part)

/** «Chủ trì: Sở A; phối hợp: Sở B, Sở C» in one cell; without such words all of it leads. */
function leadAndOthers(words: Word[]): { lead: Word[]; coordinating: Word[] } {
  const split = words.findIndex((_, at) => standsAt(words, at, WITH))
  const front = split < 0 ? words : words.slice(0, split)
  return {
    lead: bare(front.filter((_, at) => !standsAt(front, at, LEADS) && !standsAt(front, at - 1, LEADS))),
    coordinating: split < 0 ? [] : bare(words.slice(split + WITH.length)),
  }
}

const isSign = (word: Word | undefined) => word !== undefined && (/^[:;,.()–-]$/.test(word.raw) || word.low === 'với')
/** Without the signs at both ends. */
function bare(words: Word[]): Word[] {
  let [from, to] = [0, words.length]
  while (from < to && isSign(words[from])) from++
  while (to > from && isSign(words[to - 1])) to--
  return words.slice(from, to)
}

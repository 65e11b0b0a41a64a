import { columnsUnder, isWide, piecesOf, runsOf, type Stretch } from './grid-columns'
import { gridRows, startsRow } from './grid-rows'
import type { VisualLine } from './visual-lines'

const HEADING_OF_NUMBERS = /^(?:S?TT|Số\s*TT)$/iu
/** Lines of one table stand nearer than this many letter heights, space between rows included. */
const TABLE_STEP = 3.5
const FEWEST_COLUMNS = 3
/** Edges of a column differ by so many points from page to page. */
const SAME_EDGE = 6

/**
 * Reads the pages of one PDF in order and gives each page's lines with the rows of its numbered tables («TT», «STT») in
 * place of their lines: a cell's lines are joined, every row has all its columns. A table that runs on over the page is
 * known by its columns. Other lines stay as they are.
 */
export function taskGrids(): (lines: readonly VisualLine[]) => VisualLine[] {
  let carried: Stretch[] | null = null
  return (lines) => {
    const found: VisualLine[] = []
    let at = 0
    while (at < lines.length) {
      const grid = gridAt(lines, at, at <= 1 ? carried : null)
      const line = lines[at]
      if (grid) {
        found.push(...grid.rows)
        at = grid.to
        carried = at >= lines.length - 1 ? grid.columns : null
      } else {
        if (line) found.push(line)
        at += 1
      }
    }
    return found
  }
}

type Grid = { rows: VisualLine[]; to: number; columns: Stretch[] }

function gridAt(lines: readonly VisualLine[], from: number, carried: Stretch[] | null): Grid | null {
  const headed = headingNear(lines, from)
  if (!headed && !(carried && goesOn(lines[from], carried))) return null
  const known = headed ? [] : (carried ?? [])
  const width = widthOf(lines)
  const to = endOf(lines, from, width, known)
  const body = lines.slice(from, to).filter((line) => !isWide(line, width))
  const columns = columnsUnder(body, known)
  if (columns.length < FEWEST_COLUMNS || !body.some((line) => startsRow(line, columns))) return null
  return { rows: partsAndRows(lines.slice(from, to), columns, width), to, columns }
}

/** A table begins where «TT» stands, or with a heading beside and above it. */
function headingNear(lines: readonly VisualLine[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 4; at++) {
    const line = lines[at]
    const [number] = line ? piecesOf(line) : []
    if (!line || !number) return false
    if (at > from && line.y - (lines[at - 1]?.y ?? 0) > 2 * line.size) return false
    if (HEADING_OF_NUMBERS.test(number.text.trim()))
      return lines.slice(from, at).every((above) => runsOf(above).every(({ left }) => left > number.x + number.width))
  }
  return false
}

/** The first line of a page goes on with a table where all its runs stand in the table's columns, its number first. */
const goesOn = (line: VisualLine | undefined, columns: readonly Stretch[]): boolean =>
  line !== undefined &&
  startsRow(line, columns) &&
  runsOf(line).length > 1 &&
  runsOf(line).every((run) =>
    columns.some(({ left, right }) => run.left > left - SAME_EDGE && run.right < right + SAME_EDGE),
  )

const widthOf = (lines: readonly VisualLine[]): number => {
  const runs = lines.flatMap(runsOf)
  return Math.max(...runs.map(({ right }) => right)) - Math.min(...runs.map(({ left }) => left))
}

/** A wide line ends the table unless rows go on below it: then it is the heading of a part. */
function endOf(lines: readonly VisualLine[], from: number, width: number, known: readonly Stretch[]): number {
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (!line || (at > from && above && line.y - above.y > TABLE_STEP * line.size)) break
    if (isWide(line, width)) {
      const below = lines[at + 1]
      const columns = columnsUnder(
        lines.slice(from, at).filter((one) => !isWide(one, width)),
        known,
      )
      if (!below || isWide(below, width) || columns.length < FEWEST_COLUMNS || !startsRow(below, columns)) break
    }
    end = at + 1
  }
  return end
}

function partsAndRows(lines: readonly VisualLine[], columns: readonly Stretch[], width: number): VisualLine[] {
  const rows: VisualLine[] = []
  let open: VisualLine[] = []
  for (const line of lines) {
    if (!isWide(line, width)) {
      open.push(line)
      continue
    }
    rows.push(...gridRows(open, columns), line)
    open = []
  }
  return [...rows, ...gridRows(open, columns)]
}

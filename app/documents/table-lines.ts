/**
 * A cell of a table: its lines, not yet tidied. `merged`: its place is covered by the cell to its left or above it, and it
 * has no lines of its own.
 */
export type TableCell = { lines: string[]; merged?: 'left' | 'above' }
export type TableRows = TableCell[][]

/** Stands where a cell goes on from above: so a reader of lines sees «the same», not «nothing». */
const SAME_AS_ABOVE = '″'

/** Words that stand in the header and signature blocks of a document, which are tables only to stand side by side. */
const LAYOUT_WORDS = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|Nơi\s+nhận\s*:/iu

/** Whether the words belong to a block laid out in two columns (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const isLayout = (text: string): boolean => LAYOUT_WORDS.test(text.normalize('NFC').replace(/[\s\u00a0]+/g, ' '))

/** A cell of more lines holds no fact but a document: old portals laid whole pages out in tables. */
const MOST_LINES_OF_A_FACT = 12
/** Columns that stand under a row of headings make a table of facts, however much a cell holds. */
const COLUMNS_OF_FACTS = 3

/**
 * Lines of a table. A table that only lays out a header, a signature or a page is read cell after cell, left before right;
 * a table of facts row after row, its cells parted by « | », an empty cell kept so that columns can be counted. A row that
 * is one cell over all columns is a line without bars.
 */
export function tableLines(rows: TableRows): string[] {
  if (!isFacts(rows))
    return ['', ...rows.flatMap((row) => row.flatMap((cell) => (cell.merged ? [] : ['', ...cell.lines]))), '']
  return ['', ...rows.flatMap(factRow), '']
}

function isFacts(rows: TableRows): boolean {
  const cells = rows.flat()
  if (isLayout(cells.flatMap(({ lines }) => lines).join(' '))) return false
  // A table inside a table: the outer one lays out.
  if (cells.some(({ lines }) => lines.some((line) => line.includes(' | ')))) return false
  return cells.every(({ lines }) => lines.length <= MOST_LINES_OF_A_FACT) || hasHeadings(rows)
}

/** Every cell of the first row says something short, and the rows below have as many cells. */
function hasHeadings([first = [], ...others]: TableRows): boolean {
  return (
    first.length >= COLUMNS_OF_FACTS &&
    first.every(({ lines, merged }) => merged || lines.filter((line) => line.trim()).length <= 3) &&
    first.filter(({ lines }) => lines.join('').trim() !== '').length >= COLUMNS_OF_FACTS &&
    others.length > 0 &&
    others.every((row) => row.length === first.length)
  )
}

function factRow(row: TableCell[]): string[] {
  const [only, ...others] = row.filter(({ merged }) => merged !== 'left')
  if (only !== undefined && others.length === 0) return only.lines
  const cells = row.map(({ lines, merged }) =>
    merged === 'above' ? SAME_AS_ABOVE : lines.join(' ').replace(/\s+/g, ' ').trim(),
  )
  return cells.some((cell) => cell !== '' && cell !== SAME_AS_ABOVE) ? [cells.join(' | ')] : []
}

/** A cell as written: its lines, and how many columns and rows it takes. */
type SpanningCell = { lines: string[]; columns: number; rows: number }
/** No table of a document is wider; a file may claim any number. */
const MOST_COLUMNS = 40

/** Puts cells that take several columns or rows into their places, so that every row has all its columns. */
export function placedCells(rows: readonly (readonly SpanningCell[])[]): TableRows {
  const above: number[] = []
  return rows.map((row) => {
    const placed: TableCell[] = []
    const fillFromAbove = () => {
      for (
        let left = above[placed.length] ?? 0;
        left > 0 && placed.length < MOST_COLUMNS;
        left = above[placed.length] ?? 0
      ) {
        above[placed.length] = left - 1
        placed.push({ lines: [], merged: 'above' })
      }
    }
    for (const { lines, columns, rows: down } of row) {
      fillFromAbove()
      for (let n = 0; n < Math.max(1, columns) && placed.length < MOST_COLUMNS; n++) {
        above[placed.length] = Math.max(0, down - 1)
        placed.push(n === 0 ? { lines } : { lines: [], merged: 'left' })
      }
    }
    fillFromAbove()
    return placed
  })
}

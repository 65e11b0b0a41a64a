import { isLayout } from '../table-lines'
import { type ColumnBlock, columnBlocks } from './column-blocks'
import type { Piece } from './page-pieces'
import type { Segment, VisualLine } from './visual-lines'

/**
 * A line of the text as printed. Edges and `size` (letter height) in points; `step` is the way from the baseline above,
 * `null` at the top of a page. A `fixed` line stands for itself (column of a header, row of a table), others are prose.
 * `pieces` are what it was made of, in the order of its text: a scan's words are found again by them.
 */
export type PrintedLine = {
  text: string
  left: number
  right: number
  size: number
  step: number | null
  fixed: boolean
  pieces: Piece[]
}

/** A page number standing alone: «2», «- 2 -», «2/5», «Trang 2». */
const PAGE_NUMBER = /^\s*(?:(?:trang|page)\s*)?(?:[-–—]\s*)?\d{1,4}\s*(?:\/\s*\d{1,4}\s*)?[-–—]?$/iu

/**
 * Lines of one page from top to bottom. Page numbers at either end are dropped; header and signature blocks in two
 * columns are read left column first; lines of other side-by-side text keep their columns, parted by « | ».
 */
export function pageLines(lines: readonly VisualLine[]): PrintedLine[] {
  const printed: PrintedLine[] = []
  let above: number | null = null
  for (const block of columnBlocks(withoutPageNumbers(lines))) {
    const columns = columnsOf(block)
    for (const line of block.lines) {
      const step: number | null = above === null ? null : line.y - above
      above = line.last ?? line.y
      if (!columns) printed.push(printedLine(line, step))
    }
    if (columns) printed.push(...columns.map(standing))
  }
  return printed
}

function withoutPageNumbers(lines: readonly VisualLine[]): VisualLine[] {
  return lines.filter((line, i) => (i > 0 && i < lines.length - 1) || !PAGE_NUMBER.test(lineText(line)))
}

const lineText = (line: VisualLine) => line.segments.map((segment) => segment.text.trim()).join(' | ')

const printedLine = (line: VisualLine, step: number | null): PrintedLine => ({
  text: lineText(line),
  left: Math.min(...line.segments.map((segment) => segment.left)),
  right: Math.max(...line.segments.map((segment) => segment.right)),
  size: line.size,
  step,
  fixed: line.segments.length > 1,
  pieces: piecesOf(line.segments),
})

const piecesOf = (segments: readonly Segment[]) => segments.flatMap((segment) => segment.pieces)

const standing = (segments: readonly Segment[]): PrintedLine => ({
  text: segments.map((segment) => segment.text.trim()).join(' '),
  left: 0,
  right: 0,
  size: 0,
  step: null,
  fixed: true,
  pieces: piecesOf(segments),
})

/** The lines of a block laid out in two columns, in reading order; `null` for any other block. */
function columnsOf({ lines, middle }: ColumnBlock): Segment[][] | null {
  if (middle === null || !isLayout(lines.map(lineText).join(' '))) return null
  const column = (inside: (left: number) => boolean) =>
    lines
      .map((line) => line.segments.filter((segment) => inside(segment.left)))
      .filter((segments) => segments.length > 0)
  return [[], ...column((left) => left < middle), [], ...column((left) => left >= middle), []]
}

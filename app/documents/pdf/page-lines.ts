import { isLayout } from '../table-lines'
import { type ColumnBlock, columnBlocks } from './column-blocks'
import type { VisualLine } from './visual-lines'

/** A page number standing alone: «2», «- 2 -», «2/5», «Trang 2». */
const PAGE_NUMBER = /^(?:trang\s*|page\s*)?[-–—]?\s*\d{1,4}\s*(?:\/\s*\d{1,4})?\s*[-–—]?$/iu
/** A step between baselines beyond this many letter heights is more than line spacing: a paragraph ends. */
const PARAGRAPH_STEP = 2

/**
 * Text lines of one page from top to bottom. Page numbers at either end are dropped; header and signature blocks in two
 * columns are read left column first; lines of other side-by-side text keep their columns, parted by « | ».
 */
export function pageLines(lines: readonly VisualLine[]): string[] {
  const text: string[] = []
  let above: VisualLine | undefined
  for (const block of columnBlocks(withoutPageNumbers(lines))) {
    const [first] = block.lines
    if (above && first && first.y - above.y > PARAGRAPH_STEP * Math.max(first.size, above.size)) text.push('')
    text.push(...blockText(block))
    above = block.lines.at(-1)
  }
  return text
}

function withoutPageNumbers(lines: readonly VisualLine[]): VisualLine[] {
  return lines.filter((line, i) => (i > 0 && i < lines.length - 1) || !PAGE_NUMBER.test(lineText(line)))
}

const lineText = (line: VisualLine) => line.segments.map((segment) => segment.text.trim()).join(' | ')

function blockText(block: ColumnBlock): string[] {
  const { lines, middle } = block
  if (middle === null || !isLayout(lines.map(lineText).join(' '))) return lines.map(lineText)
  const column = (inside: (left: number) => boolean) =>
    lines
      .map((line) => line.segments.filter((segment) => inside(segment.left)))
      .filter((segments) => segments.length > 0)
      .map((segments) => segments.map((segment) => segment.text.trim()).join(' '))
  return ['', ...column((left) => left < middle), '', ...column((left) => left >= middle), '']
}

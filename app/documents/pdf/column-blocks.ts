import type { VisualLine } from './visual-lines'

/** Lines that stand together; `middle` is an x in the free strip between their two columns, `null` for a single line. */
export type ColumnBlock = { lines: VisualLine[]; middle: number | null }

/** A free strip between two columns, in points from the left. */
type Gutter = { left: number; right: number }

/** Groups lines down which one free strip runs unbroken; the line that crosses the strip ends the group. */
export function columnBlocks(lines: readonly VisualLine[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = []
  const isCentred = centredOn(lines)
  let gutter: Gutter | null = null
  for (const [i, line] of lines.entries()) {
    const block = blocks.at(-1)
    const kept: Gutter | null = gutter && !isCentred(line) ? narrowed(gutter, line) : null
    if (block && kept) {
      block.lines.push(line)
      block.middle = middleOf(kept)
      gutter = kept
    } else {
      gutter = gutterOf(line) ?? gutterOfPair(line, lines[i + 1])
      blocks.push({ lines: [line], middle: gutter && middleOf(gutter) })
    }
  }
  return blocks
}

/** A line this near to the middle (share of the text's width) is centred: the type name ends a header, however short it is. */
const CENTRED = 0.04

function centredOn(lines: readonly VisualLine[]): (line: VisualLine) => boolean {
  const left = Math.min(...lines.flatMap((line) => line.segments.map((segment) => segment.left)))
  const right = Math.max(...lines.flatMap((line) => line.segments.map((segment) => segment.right)))
  return ({ segments: [only, more] }) =>
    only !== undefined &&
    more === undefined &&
    Math.abs((only.left + only.right) / 2 - (left + right) / 2) < CENTRED * (right - left)
}

const middleOf = (gutter: Gutter) => (gutter.left + gutter.right) / 2

/** The strip of a line of two segments; a line of more is a row of a table. */
function gutterOf(line: VisualLine): Gutter | null {
  const [left, right, more] = line.segments
  return left && right && !more ? { left: left.right, right: right.left } : null
}

/** Two columns whose baselines differ a little look like two lines that share no stretch of the page's width. */
function gutterOfPair(line: VisualLine, next: VisualLine | undefined): Gutter | null {
  if (!next || next.y - line.y > line.size) return null
  const [one, other] = [line.segments, next.segments]
  if (one.length !== 1 || other.length !== 1) return null
  const [left, right] = [...one, ...other].sort((a, b) => a.left - b.left)
  return left && right && left.right < right.left ? { left: left.right, right: right.left } : null
}

/** The strip that stays free when the line is added, or `null` where the line crosses it. */
function narrowed(gutter: Gutter, line: VisualLine): Gutter | null {
  const middle = middleOf(gutter)
  const next = { ...gutter }
  for (const { left, right } of line.segments) {
    if (left <= middle && right >= middle) return null
    if (right < middle) next.left = Math.max(next.left, right)
    else next.right = Math.min(next.right, left)
  }
  return next
}

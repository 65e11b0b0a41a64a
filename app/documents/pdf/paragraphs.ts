import { isBrokenSymbol, joint } from './join-lines'
import type { PrintedLine } from './page-lines'

/** A step this many letter heights long parts more than paragraphs: an empty line stands there. */
const EMPTY_LINE_STEP = 2
/** A step this much longer than the usual one is space between paragraphs. */
const PARAGRAPH_STEP = 1.2
/** Left edges nearer than this many letter heights are the same edge; a first line is indented by 2 or more. */
const SAME_EDGE = 0.8
/** How clauses begin: «-», «+», «1.», «2.1.», «(1)», «a)», «đ)», «II.». */
const MARKER = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(\d{1,2}\)|[a-zđ]\)|[IVX]+\.)\s/u

/** Joins printed lines into paragraphs, over the ends of pages too. What is in doubt stays a line of its own. */
export function paragraphs(lines: readonly PrintedLine[]): string[] {
  const measures = measuresOf(lines)
  // A paragraph is its pieces until the end: joining as we go would copy a long one once a line.
  const found: string[][] = []
  let above: PrintedLine | undefined
  let joinedLeft: number | null = null
  for (const line of lines) {
    const open = found.at(-1)
    if (above && open && goesOn(above, line, joinedLeft, measures)) {
      open.push(joint(above.text, line.text), line.text.trim())
      joinedLeft = line.left
    } else {
      if (line.step !== null && line.step > EMPTY_LINE_STEP * line.size) found.push([''])
      found.push([line.text.trim()])
      joinedLeft = null
    }
    above = line
  }
  return found.map((pieces) => pieces.join(''))
}

/** Margins of the prose in points, and the usual step between its lines in letter heights. */
type Measures = { left: number; right: number; step: number }

function measuresOf(lines: readonly PrintedLine[]): Measures {
  const prose = lines.filter((line) => !line.fixed)
  const steps = prose.flatMap((line) => (line.step === null ? [] : [line.step / line.size]))
  return {
    left: quantile(
      prose.map((line) => line.left),
      0.02,
    ),
    right: quantile(
      prose.map((line) => line.right),
      0.95,
    ),
    step: quantile(steps, 0.5),
  }
}

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** `joinedLeft`: left edge of the line above where that one went on itself, so that a hanging paragraph is known. */
function goesOn(above: PrintedLine, line: PrintedLine, joinedLeft: number | null, measures: Measures): boolean {
  if (above.fixed || line.fixed || Math.abs(above.size - line.size) > 1) return false
  if (line.step !== null && line.step / line.size > measures.step * PARAGRAPH_STEP) return false
  if (isBrokenSymbol(above.text, line.text)) return true
  if (MARKER.test(line.text)) return false
  const edge = SAME_EDGE * line.size
  const atMargin = line.left - measures.left < edge
  const hangs = MARKER.test(above.text)
    ? line.left > above.left + edge
    : joinedLeft !== null && Math.abs(line.left - joinedLeft) < edge
  return (atMargin || hangs) && isFull(above, line, measures.right)
}

/** A line is full where the next line's first word found no room in it: the break is the printer's, not the writer's. */
function isFull(above: PrintedLine, line: PrintedLine, right: number): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length)
  const [word = ''] = line.text.split(' ')
  return above.right + letter * (word.length + 0.5) > right
}

import type { Line } from './line'
import { markerOf } from './marker'

/**
 * Characters a wrapped line holds. Pages turned to text often break the first line of a paragraph earlier than the
 * rest. Not wrapped: each line is a whole paragraph.
 */
export type WrapWidth = { wrapped: boolean; first: number; rest: number }

const LONGEST_WRAP = 130
/** No page is this narrow: such lines are short because they say little. */
const SHORTEST_WRAP = 40
/** Fewer broken lines than this are accidents. */
const FEWEST_BROKEN = 2

/** Measured on the lines that surely broke in mid-sentence, so that headings and cells of tables do not count. */
export function wrapWidth(lines: readonly Line[]): WrapWidth {
  const broken = lines.filter((_, at) => breaksBefore(lines[at + 1]))
  const rest = nineTenths(broken.map((line) => line.width))
  const opening = broken.filter((line) => line.afterBlank || markerOf(line.words) !== null)
  const wrapped = broken.length >= FEWEST_BROKEN && rest >= SHORTEST_WRAP && rest <= LONGEST_WRAP
  return { wrapped, first: nineTenths(opening.map((line) => line.width)) || rest, rest }
}

function nineTenths(widths: number[]): number {
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** The next line begins in mid-sentence. */
const breaksBefore = (next: Line | undefined): boolean => {
  const first = next?.words[0]
  return first?.kind === 'syllable' && !first.capital && next?.afterBlank === false && markerOf(next.words) === null
}

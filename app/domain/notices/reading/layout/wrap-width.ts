import type { Line } from './line'
import { markerOf } from './marker'

/**
 * Characters a wrapped line holds. Pages turned to text often break the first line of a paragraph earlier than the
 * rest. Not wrapped: each line is a whole paragraph.
 */
export type WrapWidth = { wrapped: boolean; first: number; rest: number }

const LONGEST_WRAP = 130

export function wrapWidth(lines: readonly Line[]): WrapWidth {
  const rest = nineTenths(lines.map((line) => line.width))
  const first = nineTenths(lines.filter((line, at) => opensParagraph(line, lines[at + 1])).map((line) => line.width))
  return { wrapped: rest > 0 && rest <= LONGEST_WRAP, first: first || rest, rest }
}

function nineTenths(widths: number[]): number {
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** Surely the first of several lines: numbered or after a blank line, and the next one begins in mid-sentence. */
function opensParagraph(line: Line, next: Line | undefined): boolean {
  const first = next?.words[0]
  if (!next || next.afterBlank || first?.kind !== 'syllable' || first.capital) return false
  return line.afterBlank || markerOf(line.words) !== null
}

import type { Piece } from './page-pieces'

/** Words of one line that stand together, and the pieces they came from; a wide gap starts the next segment. */
export type Segment = { text: string; left: number; right: number; pieces: Piece[] }

/**
 * A line as seen: baseline, letter size, segments from left to right. `last`: the baseline of the last of several lines
 * that make up one row of a table.
 */
export type VisualLine = { y: number; last?: number; size: number; segments: Segment[] }

/** A gap of this many letter heights parts columns; justified prose stays under two. */
const COLUMN_GAP = 2.2
/** A gap of this share of the letter height is a blank that the file does not write. */
const WORD_GAP = 0.18
/** Baselines nearer than this share of the letter height are one line (raised marks, mixed fonts). */
const SAME_LINE = 0.45

/** Rebuilds lines from pieces: by baseline, then from left to right. */
export function visualLines(pieces: readonly Piece[]): VisualLine[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const base = line?.[0]
    if (line && base && piece.y - base.y < SAME_LINE * Math.max(piece.size, base.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(visualLine)
}

function visualLine(pieces: Piece[]): VisualLine {
  const size = Math.max(...pieces.map((piece) => piece.size))
  const baseline = pieces.find((piece) => piece.size === size)?.y ?? 0
  const segments: Segment[] = []
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    if (isFootnoteMark(piece, size, baseline, pieces)) continue
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : 0
    if (!last || gap > COLUMN_GAP * size) {
      segments.push({ text: piece.text, left: piece.x, right: piece.x + piece.width, pieces: [piece] })
    } else {
      const blank = gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
      last.text += (blank ? ' ' : '') + piece.text
      last.right = Math.max(last.right, piece.x + piece.width)
      last.pieces.push(piece)
    }
  }
  return { y: baseline, size, segments }
}

/** A small raised number amid larger words. One that follows «m» or «km» is a square or a cube. */
function isFootnoteMark(piece: Piece, size: number, baseline: number, line: Piece[]): boolean {
  if (piece.size > 0.75 * size || piece.y > baseline - 0.1 * size || !/^\s*\[?\d{1,3}\]?\s*$/.test(piece.text))
    return false
  const before = line.filter((other) => other.x < piece.x).at(-1)
  return before !== undefined && !/(?:^|[\s\d])[kdc]?m$/.test(before.text)
}

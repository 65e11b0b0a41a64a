/**
 * A stretch of text on a page as drawn: left edge, baseline and width in points from the page's top left corner after the
 * page's own rotation; `size` is the height of the letters.
 */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

type Matrix = readonly [number, number, number, number, number, number]
type TextItem = { str: string; transform: readonly number[]; width: number; height: number }

/** Places text items on the page as seen; slanted and upright-standing words (stamps, watermarks) are left out. */
export function pagePieces(items: readonly TextItem[], viewport: Matrix): Piece[] {
  const pieces: Piece[] = []
  for (const item of items) {
    const [a, b, , d, x, y] = multiply(viewport, item.transform)
    const size = Math.hypot(a, b) || Math.abs(d)
    if (item.str.trim() === '' || size === 0 || Math.abs(b) > 0.1 * size || a < 0) continue
    pieces.push({ text: item.str, x, y, width: item.width * scaleOf(viewport), size })
  }
  return pieces
}

function multiply(m: Matrix, n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

const scaleOf = (m: Matrix) => Math.hypot(m[0], m[1])

/** Advances of Times Bold in ems, by the kind of letter: near enough for the length of a rule under a line. */
const CAPITAL = 0.71
const SMALL = 0.47
const SPACE = 0.25
const MARK = 0.33

/** Width of a line of bold text in millimetres, as far as a rule under it needs; at most `widest`. */
export function boldWidth(text: string, points: number, widest: number): number {
  const ems = [...text.normalize('NFC')].reduce((sum, letter) => sum + emsOf(letter), 0)
  return Math.min(widest, ems * points * MM_PER_POINT)
}

function emsOf(letter: string): number {
  if (letter.trim() === '') return SPACE
  if (!/\p{L}/u.test(letter)) return MARK
  return letter === letter.toLowerCase() ? SMALL : CAPITAL
}

const MM_PER_POINT = 25.4 / 72

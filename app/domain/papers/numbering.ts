/** The points of a khoản: the Vietnamese alphabet without the letters that legal drafting leaves out, «đ» after «d». */
const POINTS = [...'abcdđeghiklmnopqrstuvxy'] as const

/** Number of the `at`-th (from 0) part: «I», «II», «IX». */
export function partNumber(at: number): string {
  let left = at + 1
  let roman = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      roman += sign
      left -= value
    }
  }
  return roman
}
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Number of the `at`-th (from 0) khoản or mục: «1», «2». */
export const itemNumber = (at: number): string => String(at + 1)

/** Letter of the `at`-th (from 0) điểm: «a» … «d», «đ», «e»; after the last letter two of them. */
export function pointNumber(at: number): string {
  const letter = POINTS[at % POINTS.length] ?? 'a'
  return letter.repeat(Math.floor(at / POINTS.length) + 1)
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A list number as Word prints it (`w:numFmt`, ECMA-376 part 1, 17.18.59); an unknown format falls back to digits. */
export function formatNumber(n: number, format: string): string {
  if (format === 'none') return ''
  if (n < 1 || n > 5000) return String(n)
  if (format === 'lowerRoman') return roman(n)
  if (format === 'upperRoman') return roman(n).toUpperCase()
  if (format === 'lowerLetter') return letters(n)
  if (format === 'upperLetter') return letters(n).toUpperCase()
  if (format === 'decimalZero') return String(n).padStart(2, '0')
  return String(n)
}

function roman(n: number): string {
  let rest = n
  let digits = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      digits += sign
      rest -= value
    }
  }
  return digits
}

/** Word goes on after z with aa, bb, cc. */
const letters = (n: number) => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

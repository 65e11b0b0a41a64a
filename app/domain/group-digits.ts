/** A whole number as written in Vietnam, groups of three by dots: «1.234.567», «-1.000». */
export function groupDigits(value: bigint | number): string {
  const written = String(value)
  const sign = written.startsWith('-') ? '-' : ''
  let rest = written.slice(sign.length)
  const groups: string[] = []
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3))
  return sign + [rest, ...groups].join('.')
}

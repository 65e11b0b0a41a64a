/** An exact fraction; `under` is positive. Sums that share their denominator keep it, so that numbers stay short. */
export type Ratio = { over: bigint; under: bigint }

export const ratio = (over: bigint, under: bigint): Ratio =>
  under < 0n ? { over: -over, under: -under } : { over, under }

const size = (value: bigint): bigint => (value < 0n ? -value : value)

/** The nearest whole number; a half goes away from zero, as a spreadsheet's ROUND does. */
export function rounded({ over, under }: Ratio): bigint {
  const nearest = (size(over) * 2n + under) / (under * 2n)
  return over < 0n ? -nearest : nearest
}

/** The least whole number not below. */
export const ceiling = ({ over, under }: Ratio): bigint => (over > 0n ? (over + under - 1n) / under : over / under)

/** The greatest whole number not above. */
export const floor = ({ over, under }: Ratio): bigint => -ceiling({ over: -over, under })

/**
 * Parts rounded so that they add up to their rounded sum (R1): each is what the running sum grows by. A part is off from
 * its own rounding by at most one.
 */
export function roundedParts(parts: readonly bigint[], under: bigint): bigint[] {
  let sum = 0n
  let before = 0n
  return parts.map((part) => {
    sum += part
    const now = rounded({ over: sum, under })
    const grown = now - before
    before = now
    return grown
  })
}

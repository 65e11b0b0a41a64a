/** Chances that come the same each time for a seed. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  /** True in `share` of the cases. */
  happens: (share: number) => boolean
  one: <T>(choices: readonly [T, ...T[]]) => T
  /** `count` different ones, in any order; fewer where there are fewer. */
  some: <T>(choices: readonly T[], count: number) => T[]
}

/** Marsaglia's xorshift on 32 bits: enough for samples, not for secrets. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 88_675_123) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  for (let warm = 0; warm < 8; warm++) next()
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    happens: (share) => next() < share,
    one: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    some: (choices, count) => {
      const left = [...choices]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat()
    },
  }
}

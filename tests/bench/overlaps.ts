import { DECOYS, INVESTMENT_PLAN, PLANTED } from '#tests/support/investment-plan'
import { candidatesIn } from '~/domain/overlaps/candidates'
import { findOverlaps } from '~/domain/overlaps/find-overlaps'
import type { OverlapScope } from '~/domain/overlaps/overlap-scope'
import { readScopes } from '~/domain/overlaps/read-scopes'

/**
 * `npm run bench:overlaps`: how the search for overlaps grows with the list. Lists are the plan of 77 rows told again for as
 * many communes as it takes, each row with two packages. Time is of the processor and not of the clock, so that a busy
 * machine tells the same; what is compared is the ratio to all pairs and to the smaller list.
 */
const SIZES = [2_000, 10_000]
const SYLLABLES = 'An Bình Cẩm Đông Hà Kim Lạc Minh Nam Phú Quang Sơn Tân Thanh Trung Vân Xuân Yên'.split(' ')

function listOf(size: number): OverlapScope[] {
  return Array.from({ length: size }, (_, n) => {
    const told = INVESTMENT_PLAN[n % INVESTMENT_PLAN.length]
    const other = INVESTMENT_PLAN[(n * 7 + 3) % INVESTMENT_PLAN.length]
    if (!told || !other) throw new Error('The plan has no rows')
    const turn = Math.floor(n / INVESTMENT_PLAN.length)
    const [first, second] = [turn % SYLLABLES.length, Math.floor(turn / SYLLABLES.length)].map((at) => SYLLABLES[at])
    return {
      ...told,
      id: n + 1,
      name: `${told.name}, xã ${first} ${second}`,
      ownerId: told.ownerId + 20 * turn,
      items: [...told.items, other.name, 'Thẩm định giá'],
    }
  })
}

/** Milliseconds of the processor, the best of three. */
function cost(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.round(Math.min(...times))
}

function measure(size: number) {
  const list = listOf(size)
  const { read, rarities } = readScopes(list)
  const laterThan = candidatesIn(read, rarities)
  const held = read.reduce((sum, _, at) => sum + laterThan(at).length, 0)
  const all = (size * (size - 1)) / 2
  return {
    ...{ projects: size, cpuMs: cost(() => findOverlaps(list)), readingCpuMs: cost(() => readScopes(list)) },
    ...{ pairsHeld: held, ofAllPairs: Math.round((held / all) * 1e5) / 1e5, found: findOverlaps(list).length },
  }
}

const sizes = SIZES.map(measure)
const [less, more] = sizes
const growth = less && more ? Math.round((more.cpuMs / less.cpuMs) * 10) / 10 : null
const found = findOverlaps(INVESTMENT_PLAN).map(({ firstId, secondId }) => `${firstId}-${secondId}`)
const hits = (pairs: readonly [number, number][]) => pairs.filter((pair) => found.includes(pair.join('-'))).length
const plan = { rows: INVESTMENT_PLAN.length, planted: hits(PLANTED), decoys: hits(DECOYS), pairs: found.length }
for (const one of sizes) console.info(one)
console.info(JSON.stringify({ sizes, growth, plan }))

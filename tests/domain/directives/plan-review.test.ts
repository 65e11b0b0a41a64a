import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REVIEW_COLUMNS, reviewOf, STANDINGS_OF, sumOfReviews } from '~/domain/directives/plan-review'
import { STANDINGS, type Standing } from '~/domain/directives/standing'

const anyLine = fc.tuple(fc.tuple(...STANDINGS.map(() => fc.nat(50))), fc.nat(20)).map(([counts, stale]) => ({
  counts: Object.fromEntries(STANDINGS.map((one, n) => [one, counts[n] ?? 0])) as Record<Standing, number>,
  stale,
}))

test('every standing stands in exactly one column', () => {
  expect(REVIEW_COLUMNS.flatMap((column) => STANDINGS_OF[column]).sort()).toEqual([...STANDINGS].sort())
})

test('a line adds up to its total, and the foot is the sum of the lines', () => {
  fc.assert(
    fc.property(fc.array(anyLine), (lines) => {
      const reviews = lines.map(reviewOf)
      for (const one of reviews) expect(REVIEW_COLUMNS.reduce((sum, column) => sum + one[column], 0)).toBe(one.total)
      const foot = sumOfReviews(lines)
      for (const column of [...REVIEW_COLUMNS, 'stale', 'total'] as const)
        expect(foot[column]).toBe(reviews.reduce((sum, one) => sum + one[column], 0))
    }),
  )
})

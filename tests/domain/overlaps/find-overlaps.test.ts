import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECOYS, INVESTMENT_PLAN, PLANTED } from '#tests/support/investment-plan'
import { findOverlaps } from '~/domain/overlaps/find-overlaps'
import type { OverlapScope } from '~/domain/overlaps/overlap-scope'
import { OVERLAP_LINE } from '~/domain/overlaps/overlap-terms'
import { fold } from '~/domain/vietnamese-text'

const pairsIn = (list: readonly OverlapScope[]) =>
  findOverlaps(list).map(({ firstId, secondId }) => [firstId, secondId])
const renamed = (change: (name: string, n: number) => string) =>
  INVESTMENT_PLAN.map((one, n) => ({
    ...one,
    name: change(one.name, n),
    items: one.items.map((item) => change(item, n)),
  }))

const SHORT: [RegExp, string][] = [
  [/quản lý văn bản/giu, 'QLVB'],
  [/cơ sở dữ liệu/giu, 'CSDL'],
  [/thông tin điện tử/giu, 'TTĐT'],
  [/dịch vụ công/giu, 'DVC'],
  [/công nghệ thông tin/giu, 'CNTT'],
  [/phần mềm/giu, 'PM'],
]
const shortened = (name: string) => SHORT.reduce((text, [long, short]) => text.replace(long, short), name)
/** Its parts the other way round: «A và B, C» becomes «C và B và A». */
const turned = (name: string) =>
  name
    .split(/, | và /)
    .reverse()
    .join(' và ')

describe('a list shaped like the 77 rows of a province', () => {
  const lists: Record<string, readonly OverlapScope[]> = {
    'as it is written': INVESTMENT_PLAN,
    'without accents': renamed(fold),
    'half of it without accents and without capitals': renamed((name, n) => (n % 2 ? fold(name) : name)),
    'with abbreviations': renamed(shortened),
    'with abbreviations in half of it': renamed((name, n) => (n % 2 ? shortened(name) : name)),
    'with the order of words changed': renamed((name, n) => (n % 2 ? turned(name) : name)),
    'all of it at once': renamed((name, n) => (n % 2 ? fold(shortened(turned(name))) : name)),
    'decomposed (NFD)': renamed((name) => name.normalize('NFD')),
  }
  test.each(Object.entries(lists))('all six are found, at most five false, no decoy: %s', (_, list) => {
    const found = pairsIn(list)
    expect(list).toHaveLength(77)
    for (const pair of PLANTED) expect(found).toContainEqual(pair)
    for (const pair of DECOYS) expect(found).not.toContainEqual(pair)
    expect(found.length - PLANTED.length).toBeLessThanOrEqual(5)
  })

  test('each says why: words with their rarity, field, units, years, supplier', () => {
    const [land] = findOverlaps(INVESTMENT_PLAN).filter(({ firstId }) => firstId === 5)
    expect(land?.reasons).toEqual([
      { kind: 'words', points: 54, projects: 77, words: [{ word: 'cơ sở dữ liệu đất đai', inProjects: 2 }] },
      { kind: 'same-field', points: 2 },
      { kind: 'years', points: 5, from: 2025, to: 2026 },
      { kind: 'provider', points: 4, supplierIds: [7] },
    ])
    const cameras = findOverlaps(INVESTMENT_PLAN).find(({ firstId }) => firstId === 11)
    expect(cameras?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'items', second: expect.stringMatching(/camera giám sát giao thông/i) }),
    )
  })
})

describe('what always holds', () => {
  const WORDS = 'thư điện tử|đất đai|camera|một cửa|học bạ|lưu trữ|quan trắc|họp trực tuyến|nông sản|khám bệnh'.split(
    '|',
  )
  const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  const scope = fc.record({
    name,
    field: fc.constantFrom('email' as const, 'portal' as const, 'other' as const),
    phase: fc.constantFrom('preparation' as const, 'implementation' as const, 'closed' as const),
    ownerId: fc.integer({ min: 1, max: 3 }),
    realm: fc.constantFrom({ id: 90, name: 'Tỉnh A' }, { id: 91, name: 'Bộ B' }, null),
    beneficiaryIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    supplierIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    directiveIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    items: fc.array(name, { maxLength: 2 }),
    amount: fc.option(fc.bigInt({ min: 1n, max: 100n }), { nil: null }),
    from: fc.constantFrom('2024-01-01', null),
    to: fc.constantFrom('2026-12-31', null),
  })
  const list = fc.array(scope, { maxLength: 12 }).map((all) => all.map((one, n) => ({ ...one, id: n + 1 })))

  test('the same pairs with the same points in whatever order the list comes', () => {
    fc.assert(
      fc.property(list, (scopes) => {
        expect(findOverlaps([...scopes].reverse())).toEqual(findOverlaps(scopes))
      }),
    )
  })

  test('points do not depend on which of the two has the lower number', () => {
    fc.assert(
      fc.property(scope, scope, (one, other) => {
        const score = (a: typeof one, b: typeof one) =>
          findOverlaps([
            { ...a, id: 1 },
            { ...b, id: 2 },
          ]).map((found) => found.score)
        expect(score(one, other)).toEqual(score(other, one))
      }),
    )
  })

  test('no project is paired with itself, no pair comes twice, none is of two that are over', () => {
    fc.assert(
      fc.property(list, (scopes) => {
        const found = findOverlaps(scopes)
        for (const { firstId, secondId, score, reasons } of found) {
          expect(firstId).toBeLessThan(secondId)
          expect(score).toBeGreaterThanOrEqual(OVERLAP_LINE)
          expect(reasons.length).toBeGreaterThan(0)
          expect([scopes[firstId - 1]?.phase, scopes[secondId - 1]?.phase]).not.toEqual(['closed', 'closed'])
        }
        expect(new Set(found.map(({ firstId, secondId }) => `${firstId}-${secondId}`)).size).toBe(found.length)
      }),
    )
  })

  test('projects of other matters take no pair away and change no points', () => {
    const strange = fc.array(
      fc.array(fc.constantFrom('wolfram', 'quartz', 'zephyr', 'jodel'), { minLength: 1, maxLength: 3 }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(list, strange, (scopes, others) => {
        const added: OverlapScope[] = others.map((words, n) => ({
          ...{ id: 1000 + n, name: words.join(' '), field: 'other', phase: 'closed', ownerId: 99, beneficiaryIds: [] },
          ...{ supplierIds: [], directiveIds: [], items: [], amount: null, from: null, to: null, realm: null },
        }))
        const points = (all: readonly OverlapScope[]) =>
          findOverlaps(all)
            .filter(({ secondId }) => secondId < 1000)
            .map(({ firstId, secondId, score }) => [firstId, secondId, score])
        expect(points([...scopes, ...added])).toEqual(points(scopes))
      }),
    )
  })
})

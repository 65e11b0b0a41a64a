import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HEALTH_GAPS } from '~/domain/projects/health-gap'
import { DEFAULT_COLUMNS, PORTFOLIO_COLUMNS, readColumns } from '~/domain/projects/portfolio-columns'
import { activeFilters, NO_FILTER } from '~/domain/projects/portfolio-filter'
import {
  changedView,
  EVERYTHING,
  GROUPINGS,
  PAGE_SIZES,
  PORTFOLIO_SHAPES,
  type PortfolioView,
  readPortfolioView,
  writePortfolioView,
} from '~/domain/projects/portfolio-view'
import {
  HEALTHS,
  PROJECT_FIELDS,
  PROJECT_GROUPS,
  PROJECT_KINDS,
  PROJECT_PACES,
  PROJECT_PHASES,
} from '~/domain/projects/project-terms'

const read = (query: string) => readPortfolioView(new URLSearchParams(query))

describe('the view in the URL', () => {
  test('an empty query is the whole portfolio by name', () => {
    expect(read('')).toEqual(EVERYTHING)
    expect(EVERYTHING).toMatchObject({ ...NO_FILTER, sort: { column: 'name', down: false }, cols: DEFAULT_COLUMNS })
    expect(writePortfolioView(EVERYTHING).toString()).toBe('')
  })

  test('is read as a person would write it', () => {
    expect(
      read('q=%20thư%20&phase=closing,preparation&owner=3,7&min=12,5 tỷ&sort=-total&by=owner&page=2'),
    ).toMatchObject({
      q: 'thư',
      phase: ['preparation', 'closing'],
      owner: [3, 7],
      min: 12_500_000_000n,
      sort: { column: 'total', down: true },
      by: 'owner',
      page: 2,
    })
    expect(read('phase=closing&phase=proposal').phase).toEqual(['proposal', 'closing'])
  })

  test.each([
    'phase=nonsense',
    'owner=-1,x,99999999999',
    'min=many',
    'from=2015-02-30',
    'sort=-nonsense',
    'by=colour',
    'cols=nonsense',
    'page=-4',
    'page=1.5',
    'size=7',
    'overdue=yes',
    'show=pie',
    'regime=Not a law',
  ])('nonsense asks nothing: %s', (query) => expect(read(query)).toEqual(EVERYTHING))

  test('columns keep their order, each once, the name first', () => {
    expect(readColumns(['total', 'name', 'phase', 'total', 'x'])).toEqual(['name', 'total', 'phase'])
    expect(readColumns(['name'])).toEqual(DEFAULT_COLUMNS)
  })

  test('a change goes back to the first page', () => {
    const view = read('page=4&phase=closing')
    expect(changedView(view, { by: 'field' }).page).toBe(1)
    expect(changedView(view, { page: 5 })).toMatchObject({ page: 5, phase: ['closing'] })
  })

  test('tells which filters ask something', () => {
    expect(activeFilters(read('phase=closing&overdue=1&min=0&sort=-total'))).toEqual(['phase', 'overdue', 'min'])
  })
})

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 2_147_483_647 }), { maxLength: 5 })
const days = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
const views: fc.Arbitrary<PortfolioView> = fc.record({
  q: fc.string().map((text) => text.normalize('NFC').trim()),
  field: some(PROJECT_FIELDS),
  kind: some(PROJECT_KINDS),
  phase: some(PROJECT_PHASES),
  owner: ids,
  pmu: ids,
  group: some(PROJECT_GROUPS),
  regime: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), { maxLength: 5 }),
  source: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
  pace: maybe(fc.constantFrom(...PROJECT_PACES)),
  health: some(HEALTHS),
  gap: some(HEALTH_GAPS),
  overdue: fc.boolean(),
  order: fc.boolean(),
  paused: fc.boolean(),
  min: maybe(fc.bigInt({ min: 0n, max: 10n ** 16n })),
  max: maybe(fc.bigInt({ min: 0n, max: 10n ** 16n })),
  below: maybe(fc.integer({ min: 1, max: 100 })),
  from: maybe(days),
  to: maybe(days),
  sort: fc.record({ column: fc.constantFrom(...PORTFOLIO_COLUMNS), down: fc.boolean() }),
  by: maybe(fc.constantFrom(...GROUPINGS)),
  cols: fc.shuffledSubarray([...PORTFOLIO_COLUMNS]).map(readColumns),
  show: fc.constantFrom(...PORTFOLIO_SHAPES),
  page: fc.integer({ min: 1, max: 999_999 }),
  size: fc.constantFrom(...PAGE_SIZES),
})

test('every view survives its URL', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readPortfolioView(writePortfolioView(view))).toEqual(view)
    }),
  )
})

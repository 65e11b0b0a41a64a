import { isDay } from '~/domain/calendar-day'
import { parseAmount } from '~/domain/dong'
import { isRegimeCode } from '~/domain/regimes/regime-terms'
import { HEALTH_GAPS } from './health-gap'
import { DEFAULT_COLUMNS, PORTFOLIO_COLUMNS, type PortfolioColumn, readColumns } from './portfolio-columns'
import type { PortfolioFilter } from './portfolio-filter'
import { HEALTHS, PROJECT_FIELDS, PROJECT_GROUPS, PROJECT_KINDS, PROJECT_PACES, PROJECT_PHASES } from './project-terms'

export const GROUPINGS = ['field', 'owner', 'phase'] as const
export type PortfolioGrouping = (typeof GROUPINGS)[number]
export const PORTFOLIO_SHAPES = ['table', 'board', 'timeline'] as const
export type PortfolioShape = (typeof PORTFOLIO_SHAPES)[number]
export const PAGE_SIZES = [50, 100, 200] as const

/** The whole screen as its URL says it. */
export type PortfolioView = PortfolioFilter & {
  sort: { column: PortfolioColumn; down: boolean }
  by: PortfolioGrouping | null
  cols: PortfolioColumn[]
  show: PortfolioShape
  page: number
  size: number
}

const DEFAULT_SORT = { column: 'name', down: false } as const

/** Reads the view out of a query string. Nonsense asks nothing: an old or mistyped link still opens. */
export function readPortfolioView(query: URLSearchParams): PortfolioView {
  const several = <T extends string>(name: string, known: readonly T[]): T[] =>
    known.filter((value) => query.getAll(name).some((given) => given.split(',').includes(value)))
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === query.get(name)) ?? null
  const ids = (name: string): number[] =>
    [
      ...new Set(
        query
          .getAll(name)
          .flatMap((given) => given.split(','))
          .map(Number),
      ),
    ].filter(isRowId)
  /** What a law may be called; which ones are loaded is no matter of the URL. */
  const codes = (name: string): string[] =>
    [...new Set(query.getAll(name).flatMap((given) => given.split(',')))].filter(isRegimeCode).slice(0, MOST_CODES)
  const day = (name: string): string | null => {
    const given = query.get(name) ?? ''
    return isDay(given) ? given : null
  }
  const sorted = query.get('sort') ?? ''
  const column = PORTFOLIO_COLUMNS.find((name) => name === sorted.replace(/^-/, ''))
  const page = Number(query.get('page'))
  const size = PAGE_SIZES.find((known) => String(known) === query.get('size'))
  return {
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    field: several('field', PROJECT_FIELDS),
    kind: several('kind', PROJECT_KINDS),
    phase: several('phase', PROJECT_PHASES),
    owner: ids('owner'),
    pmu: ids('pmu'),
    group: several('group', PROJECT_GROUPS),
    regime: codes('regime'),
    source: ids('source'),
    pace: one('pace', PROJECT_PACES),
    health: several('health', HEALTHS),
    gap: several('gap', HEALTH_GAPS),
    overdue: query.get('overdue') === '1',
    order: query.get('order') === '1',
    paused: query.get('paused') === '1',
    min: parseAmount(query.get('min') ?? ''),
    max: parseAmount(query.get('max') ?? ''),
    below: percent(query.get('below')),
    from: day('from'),
    to: day('to'),
    sort: column ? { column, down: sorted.startsWith('-') } : DEFAULT_SORT,
    by: one('by', GROUPINGS),
    cols: readColumns((query.get('cols') ?? '').split(',')),
    show: one('show', PORTFOLIO_SHAPES) ?? 'table',
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
    size: size ?? PAGE_SIZES[0],
  }
}

const MOST_CODES = 20

const percent = (given: string | null): number | null =>
  given !== null && /^\d{1,3}$/.test(given) && Number(given) >= 1 && Number(given) <= 100 ? Number(given) : null

const isRowId = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 2_147_483_648

/** The query string of a view: only what differs from the default, always in the same order. */
export function writePortfolioView(view: PortfolioView): URLSearchParams {
  const query = new URLSearchParams()
  const put = (name: string, value: string | null | false) => {
    if (value) query.set(name, value)
  }
  put('q', view.q)
  for (const name of ['field', 'kind', 'phase', 'owner', 'pmu', 'group', 'regime', 'source'] as const)
    put(name, view[name].join(','))
  put('pace', view.pace)
  put('health', view.health.join(','))
  put('gap', view.gap.join(','))
  put('overdue', view.overdue && '1')
  put('order', view.order && '1')
  put('paused', view.paused && '1')
  put('min', view.min === null ? null : view.min.toString())
  put('max', view.max === null ? null : view.max.toString())
  put('below', view.below === null ? null : String(view.below))
  put('from', view.from)
  put('to', view.to)
  const { column, down } = view.sort
  put('sort', (column !== 'name' || down) && `${down ? '-' : ''}${column}`)
  put('by', view.by)
  put('cols', view.cols.join() !== DEFAULT_COLUMNS.join() && view.cols.join(','))
  put('show', view.show !== 'table' && view.show)
  put('size', view.size !== PAGE_SIZES[0] && String(view.size))
  put('page', view.page > 1 && String(view.page))
  return query
}

export const EVERYTHING: PortfolioView = readPortfolioView(new URLSearchParams())

/** A view with other words of it changed; whatever changes, the first page is shown again unless a page was asked for. */
export const changedView = (view: PortfolioView, change: Partial<PortfolioView>): PortfolioView => ({
  ...view,
  page: 1,
  ...change,
})

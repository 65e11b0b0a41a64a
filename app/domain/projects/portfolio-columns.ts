/** Every column of the portfolio, in the order they are offered. The name is always first and cannot be left out. */
export const PORTFOLIO_COLUMNS = [
  'name',
  'phase',
  'health',
  'gap',
  'total',
  'year-plan',
  'disbursed',
  'year-share',
  'year-left',
  'owner',
  'directives',
  'next',
  'order',
  'planned-end',
  'planned-start',
  'field',
  'kind',
  'group',
  'regime',
  'decision',
  'pmu',
  'code',
] as const
export type PortfolioColumn = (typeof PORTFOLIO_COLUMNS)[number]

export const DEFAULT_COLUMNS: readonly PortfolioColumn[] = [
  'name',
  'phase',
  'health',
  'total',
  'disbursed',
  'owner',
  'directives',
  'next',
  'order',
  'planned-end',
]

/** Columns as chosen: each once, the name first, unknown ones dropped; the default where nothing is left. */
export function readColumns(asked: readonly string[]): PortfolioColumn[] {
  const known = asked.filter((column): column is PortfolioColumn =>
    (PORTFOLIO_COLUMNS as readonly string[]).includes(column),
  )
  const rest = [...new Set(known)].filter((column) => column !== 'name')
  return rest.length > 0 ? ['name', ...rest] : [...DEFAULT_COLUMNS]
}

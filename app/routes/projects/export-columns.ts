import type { CsvValue } from '~/documents/csv'
import { gapSteps } from '~/domain/projects/health-gap'
import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import type { PortfolioColumn } from '~/domain/projects/portfolio-columns'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import type { Words } from '~/words/words'

type Cell = (row: PortfolioRow, day: string, words: Words) => CsvValue
type ExportName = keyof Words['projects']['exportColumns'] | PortfolioColumn

/** A column of the screen as plain values: amounts in dong without grouping, days as 2015-04-15, one value a cell. */
const columns: Record<PortfolioColumn, [ExportName, Cell][]> = {
  name: [
    ['code', (row) => row.code],
    ['name', (row) => row.name],
  ],
  phase: [
    ['phase', (row, _, words) => words.projects.phaseNames[row.phase]],
    ['pace', (row, _, words) => words.projects.paces[row.pace]],
    ['inForce', (row, _, words) => inForce(row, words)],
  ],
  health: [
    ['computedHealth', (row, day, words) => words.projects.healths[computedHealth(row, day).health]],
    ['declaredHealth', (row, day, words) => declared(row, day, words)],
  ],
  gap: [
    ['healthGap', (row, day) => gapSteps(declaredHealth(row, day), computedHealth(row, day).health)],
    ['declaredHealthOn', (row, day) => declaredHealth(row, day)?.on],
  ],
  total: [['total', (row) => row.totalInvestment]],
  'year-plan': [['year-plan', (row) => row.yearPlan]],
  disbursed: [['disbursed', (row) => row.disbursed]],
  'year-share': [
    ['year-share', (row) => (row.yearPlan > 0n ? Number((row.disbursed * 10_000n) / row.yearPlan) / 10_000 : null)],
  ],
  'year-left': [['year-left', (row) => row.yearLeft]],
  owner: [['owner', (row) => row.owner]],
  directives: [
    ['open', (row) => row.openDirectives],
    ['overdue', (row) => row.overdueDirectives],
  ],
  next: [['next', (row) => row.nextDueOn]],
  order: [
    [
      'order',
      (row, _, words) => row.lastOrder && words.projects.citation(row.lastOrder.section, row.lastOrder.notice ?? ''),
    ],
    ['orderOn', (row) => row.lastOrder?.on],
  ],
  'planned-end': [['planned-end', (row) => row.plannedEnd]],
  'planned-start': [['planned-start', (row) => row.plannedStart]],
  field: [['field', (row, _, words) => words.projects.fields[row.field]]],
  kind: [['kind', (row, _, words) => words.projects.kinds[row.kind]]],
  group: [['group', (row, _, words) => row.group && words.projects.groups[row.group]]],
  regime: [['regime', (row) => row.regimeName]],
  decision: [
    ['decisionNumber', (row) => row.decisionNumber],
    ['decidedOn', (row) => row.decidedOn],
  ],
  pmu: [['pmu', (row) => row.pmu]],
  code: [],
}

function inForce(row: PortfolioRow, words: Words): string | null {
  const order = row.orderInForce
  if (!order) return null
  const { orderKinds, citation } = words.projects
  return `${orderKinds[order.decision]}: ${citation(order.section, order.notice ?? '')}`
}

function declared(row: PortfolioRow, day: string, words: Words): string | null {
  const said = declaredHealth(row, day)
  return said && !said.faded ? words.projects.healths[said.health] : null
}

export function exportHead(shown: readonly PortfolioColumn[], words: Words): string[] {
  const { exportColumns, columnNames } = words.projects
  const names: Record<string, string> = { ...columnNames, ...exportColumns }
  return shown.flatMap((column) => columns[column].map(([name]) => names[name] ?? name))
}

export const exportCells = (row: PortfolioRow, shown: readonly PortfolioColumn[], day: string, words: Words) =>
  shown.flatMap((column) => columns[column].map(([, cell]) => cell(row, day, words)))

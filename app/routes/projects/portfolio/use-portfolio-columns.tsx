import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import { PORTFOLIO_COLUMNS, type PortfolioColumn } from '~/domain/projects/portfolio-columns'
import type { PortfolioSums } from '~/domain/projects/portfolio-sums.queries.server'
import type { Column } from '~/ui/table/columns'
import { useWords } from '~/words/use-words'
import {
  DirectiveCounts,
  Disbursed,
  GapCell,
  HealthCell,
  LastOrder,
  NameCell,
  NextDue,
  PhaseCell,
  PlannedEnd,
} from './cells'

const nothing = <span className="text-muted">–</span>

/** Every column of the table. Figures are aligned at their ends; the unit stands once, in the head. */
export function usePortfolioColumns(day: string, all: PortfolioSums): Column<PortfolioRow>[] {
  const { words, formats } = useWords()
  const says = words.projects
  const date = (value: string | null) => (value ? <span className="figures">{formats.day(value)}</span> : nothing)
  const amount = (value: bigint) =>
    value === 0n ? nothing : <span className="figures">{formats.millions(value)}</span>
  const figure = { align: 'end', unit: says.million, descFirst: true } as const
  const cells: Record<PortfolioColumn, Omit<Column<PortfolioRow>, 'id' | 'header'>> = {
    name: {
      width: 'min-w-60 w-80',
      sticky: true,
      cell: (row) => <NameCell row={row} />,
      footer: says.sumOf(formats.integer(all.count)),
    },
    phase: { width: 'min-w-32', cell: (row) => <PhaseCell row={row} /> },
    health: { width: 'w-20', cell: (row) => <HealthCell row={row} day={day} /> },
    gap: { width: 'min-w-24', descFirst: true, cell: (row) => <GapCell row={row} day={day} /> },
    total: {
      align: 'end',
      unit: says.million,
      descFirst: true,
      cell: (row) =>
        row.totalInvestment === null ? (
          nothing
        ) : (
          <span className="figures">{formats.millions(row.totalInvestment)}</span>
        ),
      footer: formats.millions(all.total),
    },
    'year-plan': { ...figure, cell: (row) => amount(row.yearPlan), footer: formats.millions(all.yearPlan) },
    disbursed: {
      ...figure,
      width: 'min-w-28',
      cell: (row) => <Disbursed row={row} />,
      footer: formats.millions(all.disbursed),
    },
    'year-share': {
      ...figure,
      unit: undefined,
      cell: (row) => (row.yearPlan > 0n ? formats.percent(Number(row.disbursed) / Number(row.yearPlan)) : nothing),
      footer: all.yearPlan > 0n ? formats.percent(Number(all.disbursed) / Number(all.yearPlan)) : undefined,
    },
    'year-left': { ...figure, cell: (row) => amount(row.yearLeft), footer: formats.millions(all.yearLeft) },
    owner: { width: 'min-w-32', cell: (row) => row.owner },
    directives: { width: 'min-w-24', descFirst: true, cell: (row) => <DirectiveCounts row={row} /> },
    next: { width: 'min-w-24', cell: (row) => (row.nextDueOn ? <NextDue on={row.nextDueOn} day={day} /> : nothing) },
    order: { width: 'min-w-32', descFirst: true, cell: (row) => <LastOrder row={row} /> },
    'planned-end': { width: 'min-w-24', cell: (row) => <PlannedEnd row={row} day={day} /> },
    'planned-start': { cell: (row) => date(row.plannedStart) },
    field: { width: 'min-w-40', cell: (row) => says.fields[row.field] },
    kind: { width: 'min-w-36', cell: (row) => says.kinds[row.kind] },
    group: { cell: (row) => (row.group ? says.groups[row.group] : nothing) },
    regime: { width: 'min-w-40', cell: (row) => row.regimeName ?? nothing },
    decision: {
      width: 'min-w-36',
      descFirst: true,
      cell: (row) =>
        row.decisionNumber ? (
          <>
            {row.decisionNumber}
            <span className="block text-sm text-muted">{row.decidedOn && formats.day(row.decidedOn)}</span>
          </>
        ) : (
          nothing
        ),
    },
    pmu: { width: 'min-w-36', cell: (row) => row.pmu ?? nothing },
    code: { cell: (row) => <span className="figures">{row.code}</span> },
  }
  return PORTFOLIO_COLUMNS.map((id) => ({ id, header: says.columnNames[id], sortable: true, ...cells[id] }))
}

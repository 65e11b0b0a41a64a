import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { boardConcerns } from '~/domain/systems/core-board'
import type { SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import { Button } from '~/ui/buttons/button'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { ContractEnd, InterfaceMark, UnitStandingMark } from './marks'

type Props = { rows: readonly SystemUnitRow[]; onChange: ((row: SystemUnitRow) => void) | null; empty?: ReactNode }

/** Unit by unit: core in use, own program joined, to be replaced or unknown; why, at what cost, and what comes next. */
export function BoardTable({ rows, onChange, empty }: Props) {
  const { words, formats } = useWords()
  const says = words.systems
  const sum = rows.reduce((whole, row) => whole + (row.yearlyCost ?? 0n), 0n)
  const columns: Column<SystemUnitRow>[] = [
    { id: 'unit', header: says.columns.unit, width: 'min-w-36', cell: (row) => row.unit, footer: says.sumOf },
    {
      id: 'standing',
      header: says.columns.standing,
      width: 'min-w-44',
      cell: (row) => <StandingWithCause row={row} />,
    },
    { id: 'program', header: says.columns.program, width: 'min-w-36', cell: (row) => row.program },
    {
      ...{ id: 'interface', header: says.columns.interfaceState, width: 'min-w-32' },
      cell: (row) => <InterfaceMark state={row.interfaceState} />,
    },
    {
      ...{ id: 'contract', header: says.columns.contractEndsOn, width: 'w-28' },
      cell: (row) => <ContractEnd endsOn={row.contractEndsOn} />,
    },
    {
      ...{ id: 'cost', header: says.columns.yearlyCost, align: 'end', width: 'w-28' },
      cell: (row) => row.yearlyCost !== null && <span className="figures">{formats.money(row.yearlyCost)}</span>,
      footer: <span className="figures">{formats.money(sum)}</span>,
    },
    {
      ...{ id: 'next', header: says.columns.nextStep, width: 'min-w-44' },
      cell: (row) => (
        <>
          {row.nextStep}
          {row.nextStepBy && <span className="figures block text-sm text-muted">{formats.day(row.nextStepBy)}</span>}
          <Concerns row={row} />
        </>
      ),
    },
    {
      ...{ id: 'change', header: says.updateUnit, hideHeader: true, width: 'w-28 print:hidden' },
      cell: (row) =>
        onChange && (
          <Button size="small" aria-label={says.updateUnitOf(row.unit)} onClick={() => onChange(row)}>
            {says.updateUnit}
          </Button>
        ),
    },
  ]
  return (
    <DataTable
      caption={says.boardTitle}
      rows={rows}
      columns={onChange ? columns : columns.filter(({ id }) => id !== 'change')}
      rowKey={(row) => String(row.id)}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <p className="font-medium">{row.unit}</p>
          <StandingWithCause row={row} />
          <div className="flex flex-wrap justify-between gap-x-4">
            <span>{row.program}</span>
            <InterfaceMark state={row.interfaceState} />
          </div>
          <p className="text-sm">{row.nextStep}</p>
          <Concerns row={row} />
          {onChange && (
            <Button size="small" aria-label={says.updateUnitOf(row.unit)} onClick={() => onChange(row)}>
              {says.updateUnit}
            </Button>
          )}
        </>
      )}
    />
  )
}

/** Where it stands, since when and by which clause or paper. `plain`: of a system that is no core. */
export function StandingWithCause({ row, plain = false }: { row: SystemUnitRow; plain?: boolean }) {
  const { words, formats } = useWords()
  const cited = row.causeSection && words.projects.citation(row.causeSection, row.causeNotice ?? '')
  return (
    <div>
      <UnitStandingMark standing={row.standing} plain={plain} />
      <p className="text-sm text-muted">
        {row.changedOn && `${words.systems.sinceDay(formats.day(row.changedOn))} · `}
        {cited ? (
          <Link to={`/notices/${row.causeNoticeId}`} className="link">
            {cited}
          </Link>
        ) : (
          row.causeWords
        )}
      </p>
    </div>
  )
}

function Concerns({ row }: { row: SystemUnitRow }) {
  const { words, today } = useWords()
  const found = boardConcerns(row, today)
  if (found.length === 0) return null
  return <span className="block text-sm text-due">{found.map((one) => words.systems.concerns[one]).join(', ')}</span>
}

import { Link } from '@remix-run/react'
import type { SystemInterfaceRow, SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import { Button } from '~/ui/buttons/button'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { StandingWithCause } from '../board-table'
import { InterfaceMark } from '../marks'
import { RemoveForm } from './remove-form'

type UnitsProps = {
  systemId: number
  rows: readonly SystemUnitRow[]
  isCore: boolean
  onChange: ((row: SystemUnitRow) => void) | null
}

/** Who uses the system. */
export function UnitsTable({ systemId, rows, isCore, onChange }: UnitsProps) {
  const { words, formats } = useWords()
  const says = words.systems
  const buttons = (row: SystemUnitRow) =>
    onChange && (
      <span className="flex gap-1.5 md:justify-end">
        <Button size="small" aria-label={says.updateUnitOf(row.unit)} onClick={() => onChange(row)}>
          {says.updateUnit}
        </Button>
        <RemoveForm systemId={systemId} intent="remove-unit" row={row} name={row.unit} />
      </span>
    )
  const columns: Column<SystemUnitRow>[] = [
    { id: 'unit', header: says.columns.unit, width: 'min-w-40', cell: (row) => row.unit },
    {
      ...{ id: 'standing', header: says.columns.standing, width: 'min-w-48' },
      cell: (row) => <StandingWithCause row={row} plain={!isCore} />,
    },
    {
      ...{ id: 'users', header: says.columns.users, align: 'end', width: 'w-28' },
      cell: (row) => row.users !== null && formats.integer(row.users),
    },
    {
      ...{ id: 'change', header: says.updateUnit, hideHeader: true, width: 'w-64 print:hidden' },
      cell: (row) => buttons(row),
    },
  ]
  return (
    <DataTable
      caption={says.units}
      rows={rows}
      columns={onChange ? columns : columns.slice(0, -1)}
      rowKey={(row) => String(row.id)}
      empty={<p className="text-muted">{says.noUnits}</p>}
      fill="page"
      cards={(row) => (
        <>
          <p className="flex justify-between gap-4 font-medium">
            {row.unit}
            {row.users !== null && (
              <span className="shrink-0 font-normal text-muted">{says.usersOf(formats.integer(row.users))}</span>
            )}
          </p>
          <StandingWithCause row={row} plain={!isCore} />
          {buttons(row)}
        </>
      )}
    />
  )
}

type InterfacesProps = {
  systemId: number
  rows: readonly SystemInterfaceRow[]
  onChange: ((row: SystemInterfaceRow) => void) | null
}

/** What it exchanges, with whom, over what, and whether it works. */
export function InterfacesTable({ systemId, rows, onChange }: InterfacesProps) {
  const { words, formats } = useWords()
  const says = words.systems
  const buttons = (row: SystemInterfaceRow) =>
    onChange && (
      <span className="flex gap-1.5 md:justify-end">
        <Button size="small" aria-label={says.changeInterface(row.other)} onClick={() => onChange(row)}>
          {says.updateUnit}
        </Button>
        <RemoveForm systemId={systemId} intent="remove-interface" row={row} name={row.other} />
      </span>
    )
  const other = (row: SystemInterfaceRow) => (
    <>
      <Link to={`/systems/${row.otherId}`} className="link">
        {row.other}
      </Link>
      <span className="block text-sm font-normal text-muted">
        {says.directions[row.bothWays ? 'both' : row.gives ? 'gives' : 'takes']} · {says.means[row.means]}
      </span>
    </>
  )
  const state = (row: SystemInterfaceRow) => (
    <>
      <InterfaceMark state={row.state} />
      <span className="figures block text-sm text-muted">{says.sinceDay(formats.day(row.since))}</span>
      {row.evidence && <span className="block text-sm text-muted">{row.evidence}</span>}
    </>
  )
  const columns: Column<SystemInterfaceRow>[] = [
    { id: 'other', header: says.columns.other, width: 'min-w-48', cell: other },
    { id: 'exchanged', header: says.columns.exchanged, width: 'min-w-48', cell: (row) => row.exchanged },
    { id: 'state', header: says.columns.state, width: 'min-w-40', cell: state },
    {
      ...{ id: 'change', header: says.updateUnit, hideHeader: true, width: 'w-64 print:hidden' },
      cell: (row) => buttons(row),
    },
  ]
  return (
    <DataTable
      caption={says.interfaces}
      rows={rows}
      columns={onChange ? columns : columns.slice(0, -1)}
      rowKey={(row) => String(row.id)}
      empty={<p className="text-muted">{says.noInterfaces}</p>}
      fill="page"
      cards={(row) => (
        <>
          {other(row)}
          <p>{row.exchanged}</p>
          {state(row)}
          {buttons(row)}
        </>
      )}
    />
  )
}

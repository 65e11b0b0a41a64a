import { Link } from '@remix-run/react'
import type { OutturnYear } from '~/domain/appraisals/outturn'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { years: readonly OutturnYear[]; option: string; spentOn: { id: number; code: string; name: string } }

/** What the chosen option was foreseen to spend, year by year, beside what was paid and what the lease owes. */
export function OutturnPanel({ years, option, spentOn }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.outturn
  const known = years.filter(({ paid }) => paid !== null)
  const sum = (of: (row: OutturnYear) => bigint | null) => known.reduce((total, row) => total + (of(row) ?? 0n), 0n)
  const gap = (row: OutturnYear) => (row.paid === null ? null : row.paid - (row.foreseen ?? 0n))
  const figure = (id: string, header: string, of: (row: OutturnYear) => bigint | null): Column<OutturnYear> => ({
    ...{ id, header, unit: words.money.units.dong, align: 'end', width: 'min-w-32', footer: formats.integer(sum(of)) },
    cell: (row) => {
      const amount = of(row)
      return <span className="figures">{amount === null ? '–' : formats.integer(amount)}</span>
    },
  })
  const owed = years.some((row) => row.owed !== null)
  return (
    <Panel title={says.title} id="outturn">
      <p className="mb-2 text-sm text-muted">
        {says.lead(option)} {says.frozen} {says.on}{' '}
        <Link to={`/projects/${spentOn.id}/money`} className="link">
          {spentOn.code} · {spentOn.name}
        </Link>
      </p>
      {known.length === 0 && <p className="mb-2">{says.none}</p>}
      <DataTable
        caption={says.title}
        fill="page"
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          {
            ...{ id: 'year', header: says.year, sticky: true, width: 'min-w-24', footer: says.sum },
            cell: ({ year }) => <span className="figures">{year}</span>,
          },
          figure('foreseen', says.foreseen, (row) => row.foreseen),
          figure('paid', says.paid, (row) => row.paid),
          ...(owed ? [figure('owed', says.owed, (row) => row.owed)] : []),
          figure('difference', says.difference, gap),
        ]}
      />
    </Panel>
  )
}

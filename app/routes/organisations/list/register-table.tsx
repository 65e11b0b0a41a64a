import { Link } from '@remix-run/react'
import { CircleCheck, Search } from 'lucide-react'
import type { RegisterFilter } from '~/domain/organisations/organisation-filter'
import type { RegisterRow } from '~/domain/organisations/register-list.queries.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { LifeSpan } from '../life-span'

type Row = RegisterRow & { depth: number }

/** One level further in for each level of the tree; further levels stay at the fourth. */
const INDENTS = ['', 'pl-5', 'pl-10', 'pl-15', 'pl-20'] as const

export function RegisterTable({ rows, filter }: { rows: readonly Row[]; filter: RegisterFilter }) {
  const { words, formats, today } = useWords()
  const says = words.organisations
  const nothing =
    filter.state === 'orphaned' && !filter.q && !filter.kind ? (
      <EmptyState icon={CircleCheck} title={says.noOrphans} />
    ) : (
      <EmptyState
        icon={Search}
        title={says.noneFound}
        sentence={says.noneFoundText}
        action={<LinkButton to="/organisations">{words.frame.clearFilters}</LinkButton>}
      />
    )
  const duties = (row: Row) =>
    row.openDuties > 0 && (
      <Link className="link" to={`/directives?unit=${row.id}&part=lead`}>
        {formats.integer(row.openDuties)}
      </Link>
    )
  return (
    <DataTable
      caption={words.frame.organisations}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.name}
      rowHref={(row) => `/organisations/${row.id}`}
      rowTone={(row) => (row.validTo !== null && row.validTo < today ? 'muted' : undefined)}
      empty={nothing}
      cards={(row) => (
        <div className={INDENTS[Math.min(row.depth, 2)]}>
          <Link to={`/organisations/${row.id}`} className="font-medium">
            {row.name}
          </Link>
          <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted">
            <span>{says.kinds[row.kind]}</span>
            <LifeSpan from={row.validFrom} to={row.validTo} />
            {row.openDuties > 0 && (
              <span>
                {says.columns.duties}: {duties(row)}
              </span>
            )}
          </p>
        </div>
      )}
      columns={[
        {
          id: 'name',
          header: says.columns.name,
          width: 'min-w-80',
          sticky: true,
          cell: (row) => <span className={`block ${INDENTS[Math.min(row.depth, 4)]}`}>{row.name}</span>,
        },
        {
          id: 'short',
          header: says.columns.shortName,
          width: 'min-w-32',
          cell: (row) => (row.shortName === row.name ? null : row.shortName),
        },
        { id: 'kind', header: says.columns.kind, width: 'min-w-36', cell: (row) => says.kinds[row.kind] },
        { id: 'parent', header: says.columns.parent, width: 'min-w-36', cell: (row) => row.parentName },
        {
          id: 'life',
          header: says.columns.life,
          width: 'min-w-44',
          cell: (row) => <LifeSpan from={row.validFrom} to={row.validTo} />,
        },
        { id: 'duties', header: says.columns.duties, align: 'end', cell: duties },
        {
          id: 'people',
          header: says.columns.people,
          align: 'end',
          cell: (row) => (row.people > 0 ? formats.integer(row.people) : null),
        },
      ]}
    />
  )
}

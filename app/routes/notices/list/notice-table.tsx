import { Link } from '@remix-run/react'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { type NoticeFilter, noticeFilterQuery } from '~/domain/notices/notice-filter'
import type { NoticeRow } from '~/domain/notices/notices.queries.server'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'

type Props = { rows: readonly NoticeRow[]; filter: NoticeFilter; empty: ReactNode }

/** The register of notices: number, day, what it is about, and how much of it is still open. */
export function NoticeTable({ rows, filter, empty }: Props) {
  const { words, formats } = useWords()
  const says = words.notices
  const number = (row: NoticeRow) => row.numberSymbol ?? says.noNumber
  const day = (row: NoticeRow) => (row.issuedOn ? formats.day(row.issuedOn) : says.noDate)
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={number}
      rowHref={(row) => `/notices/${row.id}`}
      empty={empty}
      fill="page"
      sort={{ id: 'issuedOn', desc: filter.sort === 'newest' }}
      sortHref={(_, desc) => `/notices${noticeFilterQuery({ ...filter, sort: desc ? 'newest' : 'oldest', page: 1 })}`}
      columns={[
        {
          id: 'number',
          header: says.numberSymbol,
          width: 'w-44',
          cell: (row) => <span className="figures font-medium whitespace-nowrap">{number(row)}</span>,
        },
        {
          id: 'issuedOn',
          header: says.issuedOn,
          width: 'w-32',
          sortable: true,
          descFirst: true,
          cell: (row) => <span className="figures">{day(row)}</span>,
        },
        {
          id: 'title',
          header: says.titleColumn,
          width: 'min-w-72',
          cell: (row) => (
            <>
              <span className="line-clamp-2">{row.title ?? says.noTitle}</span>
              <span className="text-sm text-muted">
                {[row.kind && says.kinds[row.kind], row.issuer, row.duplicateOfId && says.again]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <OpenWarnings row={row} />
            </>
          ),
        },
        {
          id: 'directives',
          header: says.directives,
          align: 'end',
          width: 'w-24',
          cell: (row) => formats.integer(row.directives),
        },
        {
          id: 'open',
          header: says.openDirectives,
          align: 'end',
          width: 'w-28',
          cell: (row) => formats.integer(row.open),
        },
      ]}
      cards={(row) => (
        <>
          <p className="flex justify-between gap-3">
            <Link to={`/notices/${row.id}`} data-row-link className="figures font-semibold text-accent">
              {number(row)}
            </Link>
            <span className="figures text-muted">{day(row)}</span>
          </p>
          <p className="line-clamp-2">{row.title ?? says.noTitle}</p>
          <p className="text-sm text-muted">
            {row.issuer} · {says.directivesOf(formats.integer(row.directives))}
            <OpenWarnings row={row} />
          </p>
        </>
      )}
    />
  )
}

/** How many warnings wait for somebody's word. */
function OpenWarnings({ row }: { row: NoticeRow }) {
  const { words, formats } = useWords()
  if (row.warnings === 0) return null
  return (
    <span className="ml-2 inline-flex items-center gap-1 align-bottom text-sm whitespace-nowrap text-due">
      <TriangleAlert aria-hidden className="size-3.5" />
      {words.notices.openWarnings(formats.integer(row.warnings))}
    </span>
  )
}

import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OverlapRow } from '~/domain/overlaps/overlaps.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { reasonSentence } from '../reason-sentence'
import { StandingTag } from '../standing-tag'

/** Pairs with the words they share and where they stand. */
export function OverlapTable({ rows, empty }: { rows: readonly OverlapRow[]; empty?: ReactNode }) {
  const reading = useWords()
  const { words, formats } = reading
  const says = words.overlaps
  const why = ({ reasons }: OverlapRow) => {
    const [first] = reasons
    return first ? reasonSentence(first, reading) : ''
  }
  const standing = (row: OverlapRow) => (
    <>
      <StandingTag standing={row.standing} verdict={row.verdict} />
      {row.asksAgain && <span className="block text-sm text-muted">{says.askedAgain}</span>}
      {row.outcome && row.standing === 'decided' && (
        <span className="block text-sm text-muted">{says.outcomes[row.outcome]}</span>
      )}
    </>
  )
  const names = (row: OverlapRow) => (
    <>
      <span className="line-clamp-2">
        <span className="figures mr-1.5 text-sm font-normal text-muted">{row.firstCode}</span>
        {row.firstName}
      </span>
      <span className="mt-1 line-clamp-2">
        <span className="figures mr-1.5 text-sm font-normal text-muted">{row.secondCode}</span>
        {row.secondName}
      </span>
    </>
  )
  const columns: Column<OverlapRow>[] = [
    { id: 'pair', header: says.columns.pair, width: 'min-w-80', cell: names },
    {
      id: 'score',
      header: says.columns.score,
      align: 'end',
      width: 'w-24',
      cell: ({ score }) => <span className="figures">{formats.integer(score)}</span>,
    },
    {
      id: 'why',
      header: says.columns.why,
      width: 'min-w-64',
      cell: (row) => <span className="text-sm">{why(row)}</span>,
    },
    { id: 'standing', header: says.columns.standing, width: 'w-52', cell: standing },
    {
      id: 'avoided',
      header: says.columns.avoided,
      align: 'end',
      width: 'w-36',
      cell: ({ avoidedCost }) => (
        <span className="figures">{avoidedCost === null ? '–' : formats.money(avoidedCost)}</span>
      ),
    },
  ]
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => says.pairOf(row.firstName, row.secondName)}
      rowHref={(row) => `/overlaps/${row.id}`}
      rowTone={(row) => (row.standing === 'settled' ? 'muted' : undefined)}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <Link to={`/overlaps/${row.id}`} data-row-link className="block font-medium">
            {names(row)}
          </Link>
          <p className="text-sm text-muted">{why(row)}</p>
          <div className="flex flex-wrap justify-between gap-x-4">
            <div>{standing(row)}</div>
            <span className="figures">{says.scoreOf(formats.integer(row.score))}</span>
          </div>
        </>
      )}
    />
  )
}

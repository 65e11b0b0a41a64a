import { Link } from '@remix-run/react'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { StandingMark } from '~/ui/marks/standing-mark'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { DeadlineLines } from '../../directives/deadline-lines'
import { ReportAge } from '../../directives/report-age'
import { standingShown } from '../../directives/standing-shown'
import { UnitsLine } from '../../directives/units-line'

/** The directives on the project as they stand on the day; the list of directives has the rest of what can be asked. */
export function DirectivesPanel({ directives, projectId }: { directives: readonly DirectiveRow[]; projectId: number }) {
  const { words } = useWords()
  const says = words.projects
  const columns = useDirectiveColumns()
  const all = (
    <Link to={`/directives?project=${projectId}`} className="link text-sm">
      {says.directivesAll}
    </Link>
  )
  return (
    <Panel title={says.directives} id="directives" aside={directives.length > 0 && all}>
      {directives.length === 0 ? (
        <p className="text-muted">{says.directivesNone}</p>
      ) : (
        <DataTable
          caption={says.directivesCaption}
          fill="page"
          columns={columns}
          rows={directives}
          rowKey={(row) => String(row.id)}
          rowLabel={(row) => row.text}
          rowHref={(row) => `/directives/${row.id}`}
          cards={(row) => <DirectiveCard row={row} />}
        />
      )}
    </Panel>
  )
}

function useDirectiveColumns(): Column<DirectiveRow>[] {
  const { words } = useWords()
  const { directiveColumns: heads } = words.projects
  return [
    { id: 'text', header: heads.text, width: 'min-w-72', cell: (row) => <DirectiveWords row={row} /> },
    {
      id: 'standing',
      header: heads.standing,
      width: 'w-40',
      cell: ({ current }) => <StandingMark standing={standingShown(current)} days={current.days ?? undefined} />,
    },
    { id: 'lead', header: heads.lead, width: 'min-w-32', cell: (row) => <UnitsLine units={row.units} part="lead" /> },
    { id: 'due', header: heads.due, width: 'min-w-32', cell: (row) => <DeadlineLines row={row} /> },
    {
      id: 'report',
      header: heads.report,
      width: 'min-w-32',
      cell: (row) => <ReportAge lastReportOn={row.lastReportOn} percent={row.lastPercent} stale={row.current.stale} />,
    },
  ]
}

function DirectiveWords({ row }: { row: DirectiveRow }) {
  const { words } = useWords()
  return (
    <>
      <span className="line-clamp-2 font-normal">{row.text}</span>
      <span className="figures block text-sm font-normal text-muted">
        {words.projects.clauseIn(row.section, row.numberSymbol ?? '')}
      </span>
    </>
  )
}

function DirectiveCard({ row }: { row: DirectiveRow }) {
  return (
    <div className="grid gap-1">
      <StandingMark standing={standingShown(row.current)} days={row.current.days ?? undefined} />
      <Link to={`/directives/${row.id}`} data-row-link>
        <DirectiveWords row={row} />
      </Link>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <UnitsLine units={row.units} part="lead" />
        <DeadlineLines row={row} />
      </p>
    </div>
  )
}

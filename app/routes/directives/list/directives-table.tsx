import { useState } from 'react'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import { LinkButton } from '~/ui/buttons/link-button'
import { StandingMark } from '~/ui/marks/standing-mark'
import type { Column, RowTone } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { SelectionBar } from '~/ui/table/selection-bar'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { asSentence } from '../as-sentence'
import { DeadlineLines } from '../deadline-lines'
import { ReportAge } from '../report-age'
import { SourceLink } from '../source-link'
import { standingShown } from '../standing-shown'
import { UnitsLine } from '../units-line'
import { useViewHref } from '../use-view-href'
import { WaitingMarks } from '../waiting-marks'
import { DirectiveCard } from './directive-card'
import { ProjectsCell } from './projects-cell'
import { UrgeDialog } from './urge-dialog'

const SORTS: Record<string, DirectivesView['sort']['by']> = { deadline: 'due', lead: 'unit', report: 'report' }

type Props = { view: DirectivesView; rows: readonly DirectiveRow[]; mayUrge: boolean }

/** The follow-up list. Enter or a click opens a directive beside it; ticked rows can be exported and urged. */
export function DirectivesTable({ view, rows, mayUrge }: Props) {
  const { words } = useWords()
  const href = useViewHref(view)
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const says = words.directives
  const sorted = Object.entries(SORTS).find(([, by]) => by === view.sort.by)
  const ticked = rows.filter((row) => selected.has(String(row.id)))
  return (
    <>
      <DataTable
        caption={says.caption}
        columns={columnsIn(words)}
        rows={rows}
        rowKey={(row) => String(row.id)}
        rowLabel={(row) => row.text.slice(0, 80)}
        rowHref={(row) => href({ open: row.id, page: view.page })}
        rowTone={toneOf}
        openRow={view.open === null ? null : String(view.open)}
        sort={sorted ? { id: sorted[0], desc: view.sort.down } : null}
        sortHref={(id, desc) => href({ sort: { by: SORTS[id] ?? 'due', down: desc } })}
        selection={{ selected, onChange: setSelected }}
        cards={(row) => <DirectiveCard row={row} />}
      />
      <SelectionBar count={ticked.length} onClear={() => setSelected(new Set())}>
        {mayUrge && <UrgeDialog ids={ticked.map((row) => row.id)} onDone={() => setSelected(new Set())} />}
        <LinkButton
          size="small"
          reloadDocument
          to={`${href({}, '/directives/export.csv')}${href({}).includes('?') ? '&' : '?'}only=${ticked.map((row) => row.id).join(',')}`}
        >
          {says.exportSelected}
        </LinkButton>
      </SelectionBar>
    </>
  )
}

function columnsIn(words: Words): Column<DirectiveRow>[] {
  const says = words.directives
  return [
    {
      id: 'standing',
      header: says.standing,
      width: 'w-40',
      cell: (row) => (
        <>
          <StandingMark standing={standingShown(row.current)} />
          <span className="sr-only">: {asSentence(row.text)}</span>
        </>
      ),
    },
    {
      id: 'words',
      header: says.words,
      width: 'w-1/2 min-w-80',
      cell: (row) => (
        <>
          <span className="line-clamp-2">{asSentence(row.text)}</span>
          <span className="flex flex-wrap gap-x-3 text-sm">
            <SourceLink row={row} />
            <WaitingMarks row={row} />
          </span>
        </>
      ),
    },
    {
      id: 'lead',
      header: says.leadUnit,
      width: 'w-40 min-w-32',
      sortable: true,
      cell: (row) => (
        <>
          <UnitsLine units={row.units} part="lead" />
          <span className="block text-sm text-muted empty:hidden">
            <UnitsLine units={row.units} part="coordinating" most={1} />
          </span>
        </>
      ),
    },
    {
      id: 'deadline',
      header: says.deadline,
      width: 'w-44',
      sortable: true,
      cell: (row) => <DeadlineLines row={row} />,
    },
    {
      id: 'report',
      header: says.lastReport,
      width: 'w-36',
      sortable: true,
      descFirst: true,
      cell: (row) => <ReportAge lastReportOn={row.lastReportOn} percent={row.lastPercent} stale={row.current.stale} />,
    },
    {
      id: 'project',
      header: says.project,
      width: 'w-52 min-w-40',
      cell: (row) => <ProjectsCell projects={row.projects} />,
    },
  ]
}

function toneOf({ current }: DirectiveRow): RowTone | undefined {
  if (current.standing === 'overdue' || current.standing === 'due-soon') return current.standing
  return current.standing.startsWith('done') ? 'muted' : undefined
}

import { useState } from 'react'
import type { BoardRow } from '~/domain/roll-outs/roll-out-board'
import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import type { ItemReport, RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { Button } from '~/ui/buttons/button'
import { SidePanel } from '~/ui/overlays/side-panel'
import { DefinitionList } from '~/ui/text/definition-list'
import { useWords } from '~/words/use-words'
import { FileLink } from '../directives/file-link'
import { FormDialog } from '../form-dialog'
import { UndoDialog } from '../undo-dialog'
import { PhaseMark } from './marks'

type Props = {
  rollOut: RollOutPage
  row: BoardRow
  phases: readonly PhaseRow[]
  reports: readonly ItemReport[]
  onClose: () => void
  onReport: (() => void) | null
  onChange: (() => void) | null
}

/** One service beside the board: how it stands in each phase, what was reported, what was taken back. */
export function ItemPanel({ rollOut, row, phases, reports, onClose, onReport, onChange }: Props) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const [undoing, setUndoing] = useState<number | null>(null)
  const [removing, setRemoving] = useState(false)
  const action = `/roll-outs/${rollOut.id}`
  const { columns, notGiven } = says
  const facts = [
    { term: columns.unit, value: row.unit },
    ...(rollOut.kind === 'mail-boxes'
      ? [{ term: columns.ordered, value: row.ordered === null ? notGiven : formats.integer(row.ordered) }]
      : [
          { term: columns.code, value: row.code ?? notGiven },
          { term: columns.level, value: row.level ? says.levels[row.level] : notGiven },
          { term: columns.area, value: row.area ?? notGiven },
        ]),
  ]
  return (
    <SidePanel
      open
      onClose={onClose}
      title={row.name}
      foot={
        (onReport || onChange) && (
          <>
            {onReport && (
              <Button kind="primary" onClick={onReport}>
                {says.report}
              </Button>
            )}
            {onChange && <Button onClick={onChange}>{says.changeItem}</Button>}
            {onChange && reports.length === 0 && (
              <Button kind="quiet" onClick={() => setRemoving(true)}>
                {says.removeItem}
              </Button>
            )}
          </>
        )
      }
    >
      <DefinitionList items={facts} />
      <ul className="my-4 border-y border-line py-2">
        {row.cells.map((cell) => {
          const phase = phases.find(({ id }) => id === cell.phaseId)
          return (
            phase && (
              <li key={phase.id} className="py-1">
                <PhaseMark cell={cell} name={phase.name} open={phase.endsOn === null} />
              </li>
            )
          )
        })}
      </ul>
      <h3 className="mb-2 font-semibold">{says.reports}</h3>
      {reports.length === 0 && <p className="text-muted">{says.noReports}</p>}
      <ol className="divide-y divide-line">
        {reports.map((report) => (
          <li key={report.id} className="py-2.5">
            <Reported report={report} phase={phases.find(({ id }) => id === report.phaseId)?.name ?? ''} />
            {onReport && report.withdrawnAt === null && (
              <Button size="small" kind="quiet" onClick={() => setUndoing(report.id)} className="mt-1">
                {says.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {undoing !== null && (
        <UndoDialog
          says={says}
          action={action}
          hidden={{ intent: 'withdraw', reportId: String(undoing) }}
          open
          onClose={() => setUndoing(null)}
        />
      )}
      {removing && (
        <FormDialog
          open
          onOpenChange={setRemoving}
          title={says.removeItem}
          sentence={says.removeItemLead}
          action={action}
          hidden={{ intent: 'remove-item', id: row.id, version: row.version }}
          danger
        >
          {() => <p className="font-medium">{row.name}</p>}
        </FormDialog>
      )}
    </SidePanel>
  )
}

function Reported({ report, phase }: { report: ItemReport; phase: string }) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const gone = report.withdrawnAt !== null
  return (
    <>
      <p className={gone ? 'text-muted line-through' : undefined}>
        <span className="font-medium">
          {phase}: {says.reportKinds[report.kind]} {says.onDay(formats.day(report.on))}
        </span>
        {report.inUse !== null && <span> · {says.boxesOf(formats.integer(report.inUse))}</span>}
      </p>
      <p className="max-w-[75ch] whitespace-pre-line">{report.words}</p>
      <p className="flex flex-wrap gap-x-4">
        {report.url && (
          <a href={report.url} rel="noreferrer" className="link text-sm break-all">
            {report.url}
          </a>
        )}
        {report.fileId !== null && (
          <FileLink id={report.fileId} name={report.fileName ?? says.evidence} size={report.fileSize ?? 0} />
        )}
      </p>
      {report.by && <p className="text-sm text-muted">{says.reportBy(report.by, formats.instant(report.at))}</p>}
      {gone && <p className="text-sm text-overdue">{says.withdrawn(report.withdrawnWords ?? '')}</p>}
    </>
  )
}

import { Link } from '@remix-run/react'
import { useState } from 'react'
import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { Button } from '~/ui/buttons/button'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'

type Props = { rollOut: RollOutPage; phases: readonly PhaseRow[]; onChange: ((phase: PhaseRow) => void) | null }

/** The windows with the words that order them. */
export function PhasesTable({ rollOut, phases, onChange }: Props) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const [removing, setRemoving] = useState<PhaseRow | null>(null)
  const columns: Column<PhaseRow>[] = [
    {
      ...{ id: 'phase', header: says.columns.phase, width: 'min-w-48' },
      cell: (phase) => (
        <>
          {phase.name}
          <span className="block text-sm font-normal text-muted">
            {says.phaseKinds[phase.kind]}
            {phase.firstOnly && ` · ${says.firstOnlyNote}`}
          </span>
        </>
      ),
    },
    {
      ...{ id: 'window', header: says.columns.window, width: 'min-w-40' },
      cell: ({ startsOn, endsOn }) => (
        <span className="figures">
          {startsOn === null
            ? says.untilDay(formats.day(endsOn ?? ''))
            : endsOn === null
              ? says.fromOn(formats.day(startsOn))
              : says.span(formats.day(startsOn), formats.day(endsOn))}
          {endsOn === null && <span className="block text-sm text-muted">{says.openEnd}</span>}
        </span>
      ),
    },
    {
      ...{ id: 'words', header: says.columns.words, width: 'min-w-56' },
      cell: ({ windowWords, directiveId }) => (
        <>
          {windowWords && `“${windowWords}” `}
          {directiveId !== null && (
            <Link to={`/directives/${directiveId}`} className="link">
              {words.projects.citation(rollOut.section ?? '', rollOut.notice ?? '')}
            </Link>
          )}
        </>
      ),
    },
    {
      ...{ id: 'change', header: says.edit, hideHeader: true, width: 'w-52 print:hidden' },
      cell: (phase) =>
        onChange && (
          <span className="flex justify-end gap-1.5">
            <Button size="small" aria-label={says.changePhase(phase.name)} onClick={() => onChange(phase)}>
              {says.edit}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setRemoving(phase)}>
              {says.removePhase}
            </Button>
          </span>
        ),
    },
  ]
  return (
    <>
      <DataTable
        caption={says.phases}
        rows={phases}
        columns={onChange ? columns : columns.slice(0, -1)}
        rowKey={(phase) => String(phase.id)}
        fill="page"
      />
      {removing && (
        <FormDialog
          open
          onOpenChange={(open) => open || setRemoving(null)}
          title={says.removePhase}
          sentence={says.removePhaseLead}
          action={`/roll-outs/${rollOut.id}`}
          hidden={{ intent: 'remove-phase', id: removing.id, version: removing.version }}
          danger
        >
          {() => <p className="font-medium">{removing.name}</p>}
        </FormDialog>
      )}
    </>
  )
}

import { EVIDENCE_ACCEPT, EVIDENCE_LIMITS } from '~/domain/files/evidence'
import type { BoardRow, BoardUnit } from '~/domain/roll-outs/roll-out-board'
import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import { levelsOn, REPORT_KINDS } from '~/domain/roll-outs/roll-out-terms'
import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'
import { ChoiceField, DayField, TextField } from '../labelled-fields'
import { findOrganisationOptions } from '../organisations/find-options'
import { PhaseFields, type TypedPhase } from './phase-fields'

type Props = { rollOut: RollOutPage; onClose: () => void }

const openBy = ({ rollOut, onClose }: Props) => ({
  open: true,
  onOpenChange: (open: boolean) => open || onClose(),
  action: `/roll-outs/${rollOut.id}`,
})

/** That a service began a phase or is done with it, with what says so. */
export function ReportDialog({ row, phases, ...props }: Props & { row: BoardRow; phases: readonly PhaseRow[] }) {
  const { words, today } = useWords()
  const says = words.rollOuts
  const asked = row.cells.flatMap((cell) => phases.filter(({ id }) => id === cell.phaseId))
  const pressing = row.cells.find(({ standing }) => standing !== 'done') ?? row.cells[0]
  return (
    <FormDialog
      {...openBy(props)}
      title={says.reportOf(row.name)}
      submit={says.report}
      hidden={{ intent: 'report', itemId: row.id }}
      files
    >
      {(problemAt) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField
              name="phaseId"
              label={says.labels.phaseId}
              value={pressing?.phaseId}
              problemAt={problemAt}
              options={asked.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <ChoiceField
              name="kind"
              label={says.labels.reportKind}
              value={pressing?.startedOn ? 'done' : 'started'}
              problemAt={problemAt}
              options={REPORT_KINDS.map((value) => ({ value, label: says.reportKinds[value] }))}
            />
            <DayField name="on" label={says.labels.on} value={today} problemAt={problemAt} required />
            {props.rollOut.kind === 'mail-boxes' && (
              <TextField name="inUse" label={says.labels.inUse} problemAt={problemAt} />
            )}
          </div>
          <TextField
            name="words"
            label={says.labels.reportWords}
            hint={says.hints.reportWords}
            rows={2}
            problemAt={problemAt}
            required
          />
          <TextField name="url" label={says.labels.url} hint={says.hints.url} problemAt={problemAt} />
          <Field label={says.labels.files} error={problemAt('files')}>
            {(field) => (
              <FileDrop
                {...field}
                name="files"
                accept={EVIDENCE_ACCEPT}
                maxBytes={EVIDENCE_LIMITS.fileSize}
                note={says.file}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  )
}

/** Which of its services a unit takes first. */
export function FirstDialog({ unit, ...props }: Props & { unit: BoardUnit }) {
  const { words, today } = useWords()
  const says = words.rollOuts
  const named = unit.rows.some(({ isFirst }) => isFirst)
  return (
    <FormDialog
      {...openBy(props)}
      title={named ? says.changeFirstOf(unit.name) : says.chooseFirst}
      sentence={says.chooseFirstLead(unit.name)}
      submit={words.frame.save}
      hidden={{ intent: 'first', seen: unit.first?.id ?? '' }}
    >
      {(problemAt) => (
        <>
          <ChoiceField
            name="itemId"
            label={says.labels.itemId}
            value={unit.rows.find(({ isFirst }) => isFirst)?.id}
            problemAt={problemAt}
            options={unit.rows.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <DayField name="on" label={says.labels.on} value={today} problemAt={problemAt} required />
          <TextField
            name="words"
            label={named ? says.labels.reason : says.labels.words}
            hint={says.hints.first}
            rows={2}
            problemAt={problemAt}
            required
          />
        </>
      )}
    </FormDialog>
  )
}

/** One item: new, or corrected. */
export function ItemDialog({ row, ...props }: Props & { row: BoardRow | null }) {
  const { words } = useWords()
  const { labels, levels, mailBoxName, notGiven, ...says } = words.rollOuts
  const boxes = props.rollOut.kind === 'mail-boxes'
  const fixed: Record<string, string | number> = row
    ? { itemId: row.id, version: row.version, organisationId: row.organisationId }
    : {}
  return (
    <FormDialog
      {...openBy(props)}
      title={row ? says.changeItem : says.addItem}
      submit={row ? words.frame.save : says.addItem}
      hidden={{ intent: 'item', ...fixed }}
    >
      {(problemAt) => (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="name"
            label={boxes ? labels.boxName : labels.itemName}
            value={row?.name ?? (boxes ? mailBoxName : '')}
            problemAt={problemAt}
            required
            className="sm:col-span-2"
          />
          {!row && (
            <Field label={labels.organisationId} error={problemAt('organisationId')} required>
              {(field) => <Combobox {...field} name="organisationId" onSearch={findOrganisationOptions} />}
            </Field>
          )}
          {boxes ? (
            <TextField name="ordered" label={labels.ordered} value={row?.ordered} problemAt={problemAt} />
          ) : (
            <>
              <TextField name="code" label={labels.code} value={row?.code} problemAt={problemAt} />
              <TextField name="area" label={labels.area} value={row?.area} problemAt={problemAt} />
              <ChoiceField
                name="level"
                label={labels.level}
                value={row?.level}
                placeholder={notGiven}
                problemAt={problemAt}
                options={levelsOn(props.rollOut.orderedOn).map((value) => ({ value, label: levels[value] }))}
              />
            </>
          )}
        </div>
      )}
    </FormDialog>
  )
}

const BLANK: TypedPhase = {
  ...{ kind: 'trial', startsOn: null, endsOn: null, firstOnly: false, windowWords: null, directiveId: null },
}

/** A phase: new, or moved with the reason. */
export function PhaseDialog({ phase, ...props }: Props & { phase: PhaseRow | null }) {
  const { words } = useWords()
  const says = words.rollOuts
  const fixed: Record<string, string | number> = phase ? { phaseId: phase.id, version: phase.version } : {}
  return (
    <FormDialog
      {...openBy(props)}
      title={phase ? says.changePhase(phase.name) : says.addPhase}
      sentence={says.hints.window}
      submit={phase ? words.frame.save : says.addPhase}
      hidden={{ intent: 'phase', ...fixed }}
    >
      {(problemAt) => (
        <>
          <PhaseFields phase={phase ?? BLANK} problemAt={problemAt} />
          <TextField
            name="words"
            label={phase ? says.labels.moveWords : says.labels.words}
            hint={phase ? says.hints.move : says.hints.words}
            problemAt={problemAt}
          />
        </>
      )}
    </FormDialog>
  )
}

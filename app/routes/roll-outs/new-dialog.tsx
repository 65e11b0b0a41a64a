import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ProposedRollOut } from '~/domain/roll-outs/proposed-phases.queries.server'
import { ROLL_OUT_KINDS } from '~/domain/roll-outs/roll-out-terms'
import { Button } from '~/ui/buttons/button'
import { FieldError } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../form-dialog'
import { ChoiceField, DayField, TextField } from '../labelled-fields'
import { FactFields } from './fact-fields'
import { PhaseFields, type TypedPhase } from './phase-fields'

type Props = { proposed: ProposedRollOut | null; defaultOpen: boolean }

/** Sets up a roll-out; from a directive with the windows that were read in its clause. */
export function NewDialog({ proposed, defaultOpen }: Props) {
  const { words } = useWords()
  const says = words.rollOuts
  const phases = proposed?.phases ?? []
  const cited = proposed && phases.length > 0 && words.projects.citation(proposed.section, proposed.notice ?? '')
  return (
    <FormDialog
      title={says.start}
      sentence={cited ? says.startFrom(cited) : says.startLead}
      action="/roll-outs"
      defaultOpen={defaultOpen}
      hidden={{ intent: 'start', ...(proposed ? { clauseId: proposed.clauseId } : {}) }}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.start}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField
              name="kind"
              label={says.labels.kind}
              problemAt={problemAt}
              options={ROLL_OUT_KINDS.map((value) => ({ value, label: says.kinds[value] }))}
            />
            <DayField
              name="orderedOn"
              label={says.labels.orderedOn}
              value={proposed?.orderedOn}
              problemAt={problemAt}
              required
            />
          </div>
          <FactFields
            given={{
              lead: proposed?.lead ?? null,
              project: proposed?.project ?? null,
              asksFirst: phases.some(({ firstOnly }) => firstOnly),
            }}
            problemAt={problemAt}
          />
          {!proposed && (
            <TextField
              name="words"
              label={says.labels.words}
              hint={says.hints.words}
              rows={2}
              problemAt={problemAt}
              required
            />
          )}
          <Phases given={phases} problemAt={problemAt} />
        </>
      )}
    </FormDialog>
  )
}

const blank: TypedPhase = {
  ...{ kind: 'trial', startsOn: null, endsOn: null, firstOnly: false, windowWords: null, directiveId: null },
}

/** The phases of a new roll-out, a row each. */
function Phases({ given, problemAt }: { given: readonly TypedPhase[]; problemAt: ProblemAt }) {
  const { words } = useWords()
  const says = words.rollOuts
  const [rows, setRows] = useState(() => (given.length > 0 ? given : [blank]).map((phase, key) => ({ key, phase })))
  const problem = problemAt('phases')
  return (
    <fieldset className="grid gap-4 border-t border-line pt-4">
      <legend className="sr-only">{says.phases}</legend>
      <div>
        <p className="font-medium">{says.phases}</p>
        <p className="text-sm text-muted">{says.hints.window}</p>
        {problem && <FieldError>{problem}</FieldError>}
      </div>
      {rows.map(({ key, phase }, at) => (
        <div key={key} className="border-l-2 border-line pl-4">
          <PhaseFields phase={phase} problemAt={problemAt} row={at} />
          {rows.length > 1 && (
            <Button
              kind="quiet"
              size="small"
              icon={Trash2}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
              className="mt-1"
            >
              {says.removePhase}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          icon={Plus}
          size="small"
          onClick={() =>
            setRows([
              ...rows,
              { key: Math.max(...rows.map((row) => row.key)) + 1, phase: { ...blank, kind: 'official' } },
            ])
          }
        >
          {says.addPhase}
        </Button>
      </div>
    </fieldset>
  )
}

import { phasesAfter, phaseWay } from '~/domain/projects/project-phase'
import { HEALTHS, type Health, type ProjectPhase } from '~/domain/projects/project-terms'
import type { ProjectClause } from '~/domain/projects/projects.queries.server'
import type { FieldProblem } from '~/http/answers.server'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { RadioGroup } from '~/ui/forms/radio-group'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'

type Problems = readonly FieldProblem[]
const at = (problems: Problems, field: string) => problems.find((problem) => problem.field === field)?.sentence

type PhaseProps = { phase: ProjectPhase; clauses: readonly ProjectClause[]; problems: Problems }

/** Where the project goes, when it went there, and why. */
export function PhaseFields({ phase, clauses, problems }: PhaseProps) {
  const { words, today } = useWords()
  const says = words.projects
  const ways = phasesAfter(phase)
  return (
    <>
      <RadioGroup
        name="to"
        legend={says.phaseTo}
        defaultValue={ways[0]}
        error={at(problems, 'to')}
        options={ways.map((to) => {
          const way = phaseWay(phase, to)
          return { value: to, label: says.phaseNames[to], hint: way ? says.phaseWays[way] : undefined }
        })}
      />
      <Field id="on" label={says.phaseOn} required error={at(problems, 'on')}>
        {(wiring) => <DateInput {...wiring} name="on" defaultValue={today} />}
      </Field>
      <CauseFields clauses={clauses} problems={problems} />
    </>
  )
}

type CauseProps = { clauses: readonly ProjectClause[]; problems: Problems; required?: boolean }

/** A state names its cause (R2): the clause of a notice, or a person's word. */
export function CauseFields({ clauses, problems, required }: CauseProps) {
  const { words, formats } = useWords()
  const says = words.projects
  return (
    <>
      {clauses.length > 0 && (
        <Field id="clauseId" label={says.cause} hint={says.causeHint} error={at(problems, 'clauseId')}>
          {(wiring) => (
            <Select
              {...wiring}
              name="clauseId"
              placeholder={says.noCause}
              options={clauses.map((clause) => ({
                value: String(clause.id),
                label: `${says.citation(clause.section, clause.notice ?? '')}${clause.issuedOn ? `, ${formats.day(clause.issuedOn)}` : ''}: ${clause.words}`,
              }))}
            />
          )}
        </Field>
      )}
      <Field
        id="reason"
        label={says.reason}
        hint={required ? undefined : says.reasonHint}
        required={required}
        error={at(problems, 'reason')}
      >
        {(wiring) => <TextArea {...wiring} name="reason" maxLength={1000} />}
      </Field>
    </>
  )
}

export function HealthFields({ now, problems }: { now: Health | null; problems: Problems }) {
  const { words } = useWords()
  const says = words.projects
  return (
    <>
      <RadioGroup
        name="health"
        legend={says.health}
        inline
        defaultValue={now ?? 'good'}
        error={at(problems, 'health')}
        options={HEALTHS.map((value) => ({ value, label: says.healths[value] }))}
      />
      <Field id="note" label={says.healthNote} hint={says.healthNoteHint} error={at(problems, 'note')}>
        {(wiring) => <TextArea {...wiring} name="note" maxLength={1000} />}
      </Field>
    </>
  )
}

import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import type { UnitPart } from '~/domain/directives/directive'
import { CorrectionForm as Schema } from '~/domain/directives/directive.forms'
import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import { Notice } from '~/ui/feedback/notice'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { organisationOptionsOn } from '../../organisations/find-options'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { findOptions } from '../list/find-options'
import { useDirectiveForm } from '../use-directive-form'

type Current = { version: number; lead: { printedName: string }[] }

/** Later corrections of who, what for and what kind; the words and the deadline are the notice's own. */
export function CorrectDirective({ directive }: { directive: DirectivePage }) {
  const { words } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<{ decision: string; reason: string }>({
    directiveId: directive.id,
    intent: 'correct',
    schema: Schema.pick({ decision: true, reason: true }),
    defaults: { decision: directive.decision, reason: '' },
  })
  const newer = sending.stale as Current | null
  return (
    <Folding label={says.correct}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <input type="hidden" name="version" value={newer?.version ?? directive.version} />
        <p className="text-sm text-muted">{says.correctSentence}</p>
        {newer && (
          <Notice kind="warning" live title={says.staleTitle}>
            {says.staleSentence(newer.lead.map((unit) => unit.printedName).join(', ') || words.frame.none)}
          </Notice>
        )}
        {(['lead', 'coordinating'] as const).map((part) => (
          <Field key={part} label={part === 'lead' ? says.leadUnit : says.coordinating} error={sending.problemAt(part)}>
            {(wiring) => (
              <MultiCombobox
                {...wiring}
                name={`${part}[]`}
                defaultValue={unitOptions(directive, part)}
                onSearch={registerUnits(directive.issuedOn)}
              />
            )}
          </Field>
        ))}
        <Field label={says.projects} error={sending.problemAt('projectIds')}>
          {(wiring) => (
            <MultiCombobox
              {...wiring}
              name="projectIds[]"
              defaultValue={directive.projects.map(({ id, code, name }) => ({
                value: String(id),
                label: name,
                hint: code,
              }))}
              onSearch={findOptions('project')}
            />
          )}
        </Field>
        <Field label={says.decision} error={sending.problemAt('decision')}>
          {(wiring) => (
            <Select
              {...wiring}
              className="max-w-64"
              options={DECISION_KINDS.map((kind) => ({ value: kind, label: words.notices.orders[kind] }))}
              {...sending.form.register('decision')}
            />
          )}
        </Field>
        <Field label={says.correctReason} error={sending.problemAt('reason')} required>
          {(wiring) => <TextArea {...wiring} rows={2} {...sending.form.register('reason')} />}
        </Field>
        <FormFoot sending={sending} label={says.saveCorrection} />
      </form>
    </Folding>
  )
}

const unitOptions = ({ units }: DirectivePage, part: UnitPart): ComboboxOption[] =>
  units.filter((unit) => unit.part === part).map((unit) => ({ value: `u${unit.id}`, label: unit.printedName }))

/** Units of the register by their names at the time of the notice, told apart from the printed ones by their letter. */
function registerUnits(day: string | null) {
  const find = organisationOptionsOn(day)
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> =>
    (await find(query, signal)).map((option) => ({ ...option, value: `o${option.value}` }))
}

import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { FieldProblem } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { RadioGroup } from '~/ui/forms/radio-group'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { CauseFields, generalProblems, type Problems, problemAt, UntilFields } from '../pause-fields'
import type { PauseIntent } from './act.server'
import type { PauseLoaded } from './route'

const CHOICES = ['resume', 'keep', 'cancel'] as const
type Choice = (typeof CHOICES)[number]
type Props = { loaded: PauseLoaded; refused: { intent: PauseIntent; problems: FieldProblem[] } | undefined }

const FIELDS = ['clauseId', 'wordOf', 'wordOn', 'words', 'on', 'documentNumber', 'documentOn', 'conditionDirectiveId']
const SHOWN = [...FIELDS, 'conditionWords', 'conditionDay', 'reviewOn']

/** Resume, keep pausing, or cancel (R4), with its own cause; the others of the same order may go with it (R5). */
export function DecideForm({ loaded, refused }: Props) {
  const { pause, act, clauses, waitables } = loaded
  const { words } = useWords()
  const says = words.pauses
  const [choice, setChoice] = useState<Choice>(CHOICES.find((one) => one === refused?.intent) ?? 'resume')
  const busy = useNavigation().state === 'submitting'
  const problems = refused && refused.intent !== 'undo' ? refused.problems : []
  const others = act.filter((one) => one.id !== pause.id && one.endedOn === null)
  return (
    <Panel title={pause.due ? says.decideTitle : says.actsTitle} id="decide">
      <Form method="post" className="grid gap-(--gap-field) border-t border-line pt-4">
        <FormErrors
          title={says.notDone}
          issues={generalProblems(problems, SHOWN).map(({ sentence: message }) => ({ message }))}
        />
        <input type="hidden" name="pauseIds[]" value={pause.id} />
        {others.length > 0 && (
          <fieldset>
            <legend className="mb-1 font-medium">{says.alsoThese}</legend>
            {others.map((one) => (
              <Checkbox
                key={one.id}
                name="pauseIds[]"
                value={one.id}
                defaultChecked
                label={`${words.pauses.subject(knownFacts(one))}${one.part ? `: ${one.part}` : ''}`}
              />
            ))}
          </fieldset>
        )}
        <RadioGroup
          name="intent"
          legend={says.choice}
          value={choice}
          onChange={(value) => setChoice(CHOICES.find((one) => one === value) ?? 'resume')}
          options={CHOICES.map((value) => ({
            value,
            label: says.choices[value],
            hint: value === choice ? says.choiceHints[value] : undefined,
          }))}
        />
        <ChoiceFields choice={choice} waitables={waitables} problems={problems} isPackage={pause.scope === 'package'} />
        <CauseFields clauses={clauses} problems={problems} wordOf={loaded.ownWord} />
        <div>
          <Button type="submit" kind={choice === 'cancel' ? 'danger' : 'primary'} busy={busy}>
            {says.send[choice]}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}

type FieldsProps = {
  choice: Choice
  waitables: PauseLoaded['waitables']
  problems: Problems
  isPackage: boolean
}

/** What each choice needs besides its cause. */
function ChoiceFields({ choice, waitables, problems, isPackage }: FieldsProps) {
  const { words, today } = useWords()
  const says = words.pauses
  if (choice === 'keep') return <UntilFields waitables={waitables} problems={problems} />
  const { 'cancel-tender': tender, 'cancel-notice': invitation } = says.cancelling
  return (
    <>
      <Field
        id="on"
        label={choice === 'cancel' ? says.cancelOn : says.resumeOn}
        required
        error={problemAt(problems, 'on')}
      >
        {(wiring) => <DateInput {...wiring} name="on" defaultValue={today} />}
      </Field>
      {choice === 'cancel' && isPackage && (
        <>
          <Field id="transition" label={says.cancelHow}>
            {(wiring) => (
              <Select
                {...wiring}
                name="transition"
                options={[
                  { value: 'cancel-tender', label: tender },
                  { value: 'cancel-notice', label: invitation },
                ]}
              />
            )}
          </Field>
          <div className="grid gap-(--gap-field) sm:grid-cols-2">
            <Field id="documentNumber" label={says.documentNumber} error={problemAt(problems, 'documentNumber')}>
              {(wiring) => <TextInput {...wiring} name="documentNumber" maxLength={100} />}
            </Field>
            <Field id="documentOn" label={says.documentOn} error={problemAt(problems, 'documentOn')}>
              {(wiring) => <DateInput {...wiring} name="documentOn" />}
            </Field>
          </div>
        </>
      )}
    </>
  )
}

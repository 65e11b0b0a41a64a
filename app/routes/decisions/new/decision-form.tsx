import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { SUGGESTED_ACTS } from '~/domain/decisions/decision-issues'
import { DECISION_TYPES } from '~/domain/decisions/decision-terms'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { FormSection } from '~/ui/forms/form-section'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import { CauseFields, generalProblems, problemAt, UntilFields } from '../../pauses/pause-fields'
import type { ShownEffect } from '../effects-table'
import type { FormAct, TypedEffect } from './act-fields'
import { AvoidedFields } from './avoided-fields'
import type { Choices } from './effect-fields'
import { EffectsEditor } from './effects-editor'
import type { NewDecisionLoaded } from './load.server'
import { Looked, Meanwhile } from './looked'

export type LookedEffect = ShownEffect & { id: number }
type Props = { loaded: NewDecisionLoaded; looked: LookedEffect[] | null; refused: RefusedForm | null }

const SHOWN = ['title', 'takenOn', 'effects', 'clauseId', 'wordOf', 'wordOn', 'words', 'conditionDirectiveId']
const MORE_SHOWN = ['conditionWords', 'conditionDay', 'reviewOn', 'type', 'avoidedCost', 'avoidedCostBasis']

/** The act that a decision of a kind usually does, as the form offers it. */
const suggested = (type: NewDecisionLoaded['type']): FormAct => {
  const [first] = SUGGESTED_ACTS[type]
  return first && first !== 'name-successor' ? first : 'none'
}

/** A decision with all it does: looked at before it is recorded, and recorded whole. */
export function DecisionForm({ loaded, looked, refused }: Props) {
  const { project, old, clauses, waitables } = loaded
  const { words, today } = useWords()
  const says = words.decisions
  const busy = useNavigation().state === 'submitting'
  const [type, setType] = useState(loaded.type)
  const [effects, setEffects] = useState<TypedEffect[]>(() => [firstEffect(loaded)])
  const problems = refused?.problems ?? []
  const inEffects = problems.flatMap(({ field }) => (field?.startsWith('effects.') ? field : []))
  const seen = looked?.flatMap(({ subject, id, changes }) =>
    changes.map(({ field, before }) => ({ subject, id, field, value: before })),
  )
  return (
    <>
      <PageHead
        over={project.code}
        title={`${says.newTitle}: ${project.name}`}
        sentence={old ? says.replacing(old.title) : says.newSentence}
      />
      <Form method="post" className="max-w-4xl">
        <FormErrors
          title={says.notDone}
          issues={generalProblems(problems, [...SHOWN, ...MORE_SHOWN, ...inEffects]).map(({ sentence: message }) => ({
            message,
          }))}
        />
        <Meanwhile current={refused?.current} />
        <input type="hidden" name="seen" value={JSON.stringify(seen ?? [])} />
        <input type="hidden" name="answers" value={JSON.stringify(loaded.answer === null ? [] : [loaded.answer])} />
        {old && <input type="hidden" name="supersedesId" value={old.id} />}
        <FormSection title={says.what}>
          <Field id="type" label={says.type} required error={problemAt(problems, 'type')}>
            {(wiring) => (
              <Select
                {...wiring}
                name="type"
                value={type}
                onChange={(event) => {
                  const next = DECISION_TYPES.find((one) => one === event.target.value)
                  if (!next) return
                  setType(next)
                  // What nobody has filled in yet follows the kind.
                  setEffects(
                    effects.map((one) =>
                      Object.keys(one.values).length === 0 ? { ...one, act: suggested(next) } : one,
                    ),
                  )
                }}
                options={DECISION_TYPES.map((value) => ({ value, label: says.types[value] }))}
              />
            )}
          </Field>
          <Field id="takenOn" label={says.takenOn} required error={problemAt(problems, 'takenOn')}>
            {(wiring) => <DateInput {...wiring} name="takenOn" defaultValue={today} />}
          </Field>
          <div className="sm:col-span-2">
            <Field id="title" label={says.sentenceField} required error={problemAt(problems, 'title')}>
              {(wiring) => <TextInput {...wiring} name="title" maxLength={500} />}
            </Field>
          </div>
          {old && (
            <div className="sm:col-span-2">
              <Checkbox name="endsSuperseded" value="on" label={says.endsOld} />
            </div>
          )}
        </FormSection>
        <FormSection title={says.effectsLegend}>
          <EffectsEditor
            {...{ projectId: project.id, effects, onChange: setEffects, problems, suggested: suggested(type) }}
            choices={useChoices(loaded)}
          />
        </FormSection>
        <FormSection title={says.causeLegend}>
          <div className="grid gap-(--gap-field) sm:col-span-2">
            <CauseFields clauses={clauses} problems={problems} clauseId={loaded.clauseId} wordOf={loaded.ownWord} />
          </div>
        </FormSection>
        <FormSection title={says.untilLegend}>
          <div className="grid gap-(--gap-field) sm:col-span-2">
            <UntilFields waitables={waitables} problems={problems} />
          </div>
        </FormSection>
        <FormSection title={says.avoided}>
          <AvoidedFields problems={problems} />
        </FormSection>
        {looked && <Looked effects={looked} />}
        <div className="mt-6 flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="take" kind={looked ? 'primary' : 'secondary'} busy={busy}>
            {says.save}
          </Button>
          <Button type="submit" name="intent" value="look" kind={looked ? 'secondary' : 'primary'}>
            {says.look}
          </Button>
          <LinkButton to={`/projects/${project.id}`}>{words.frame.cancel}</LinkButton>
        </div>
      </Form>
    </>
  )
}

/** The first effect, with what the address names already chosen. */
function firstEffect({ type, leaseId, pauseId }: NewDecisionLoaded): TypedEffect {
  const values: Record<string, string> = {}
  if (leaseId !== null) values.leaseId = String(leaseId)
  if (pauseId !== null) values.pauseId = String(pauseId)
  return { key: -1, act: suggested(type), values }
}

/** What each effect can be done on, in words. */
function useChoices({ choices, parts, pauses }: NewDecisionLoaded): Choices {
  const { words, formats } = useWords()
  const says = words.pauses
  return {
    lease: choices.leases,
    contract: choices.contracts,
    directive: choices.directives,
    budget: choices.budgets.map(({ source, ...cell }) => ({
      value: JSON.stringify(cell),
      label: `${cell.year}${cell.lastYear === cell.year ? '' : `-${cell.lastYear}`}, ${source}: ${formats.money(BigInt(cell.was))}`,
    })),
    pause: pauses.map((pause) => ({
      value: String(pause.id),
      label: `${words.pauses.subject(knownFacts(pause))}${pause.part ? `: ${pause.part}` : ''}`,
    })),
    part: [
      { value: 'project', label: says.wholeProject },
      ...parts.map(({ planId, bidPackageId, ordinal, name }) =>
        bidPackageId === null
          ? { value: `plan:${planId}`, label: says.thePlan(name) }
          : { value: `package:${bidPackageId}`, label: says.thePackage(formats.integer(ordinal ?? 0), name) },
      ),
    ],
  }
}

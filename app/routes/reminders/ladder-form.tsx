import { useFetcher } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type LadderStep, MOST_STEPS } from '~/domain/reminders/ladder'
import type { HeldLadder } from '~/domain/reminders/ladder.queries.server'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Checkbox } from '~/ui/forms/checkbox'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import { SettingAnswer } from './setting-answer'
import { StepFields } from './step-fields'

const NEW_STEP: LadderStep = { moment: 'before', count: 3, unit: 'workday', again: false, audiences: ['officer'] }

/** The ladder an office sets: its steps, the hour, and whether digests go out at all. */
export function LadderForm({ ladder, mayChange }: { ladder: HeldLadder; mayChange: boolean }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const fetcher = useFetcher<{ ok: true } | RefusedForm>()
  const [steps, setSteps] = useState(() => ladder.steps.map((step, key) => ({ key, step })))
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data : null
  const problemAt = (field: string) => refused?.problems.find((one) => one.field === field)?.sentence
  const change = (key: number, step: LadderStep) =>
    setSteps(steps.map((one) => (one.key === key ? { key, step } : one)))
  return (
    <div className="max-w-4xl">
      <p className="mb-4 max-w-[75ch] text-muted">
        {says.ladderSentence}{' '}
        {ladder.setAt === null
          ? says.ladderDefault
          : says.ladderSetBy(ladder.setBy ?? words.timeline.system, formats.instant(ladder.setAt))}
      </p>
      <fetcher.Form method="post" action="/reminders?tab=ladder&stay" className="grid gap-5">
        <input type="hidden" name="intent" value="ladder" />
        <input type="hidden" name="steps" value={JSON.stringify(steps.map(({ step }) => step))} />
        <SettingAnswer answer={fetcher.data} version={ladder.version} says={says} />
        <fieldset disabled={!mayChange} className="grid gap-5">
          <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
            <Field label={says.ladderHour} error={problemAt('hour')} className="w-40">
              {(field) => (
                <Select
                  {...field}
                  name="hour"
                  defaultValue={String(ladder.hour)}
                  options={Array.from({ length: 24 }, (_, hour) => ({
                    value: String(hour),
                    label: says.hourOf(String(hour)),
                  }))}
                />
              )}
            </Field>
            <Checkbox name="active" value="true" defaultChecked={ladder.active} label={says.ladderActive} />
          </div>
          <ol className="divide-y divide-line border-y border-line">
            {steps.map(({ key, step }, at) => (
              <li key={key} className="py-4">
                <StepFields
                  place={at + 1}
                  step={step}
                  onChange={(changed) => change(key, changed)}
                  onRemove={mayChange ? () => setSteps(steps.filter((one) => one.key !== key)) : null}
                  problem={refused?.problems.find((one) => one.field?.startsWith(`steps.${at}`))?.sentence}
                />
              </li>
            ))}
          </ol>
          {problemAt('steps') && (
            <Notice kind="danger" live>
              {problemAt('steps')}
            </Notice>
          )}
          {mayChange && (
            <div className="flex flex-wrap gap-2 print:hidden">
              <Button
                icon={Plus}
                disabled={steps.length >= MOST_STEPS}
                onClick={() =>
                  setSteps([...steps, { key: Math.max(-1, ...steps.map(({ key }) => key)) + 1, step: NEW_STEP }])
                }
              >
                {says.addStep}
              </Button>
              <Button type="submit" kind="primary" busy={fetcher.state !== 'idle'}>
                {says.save}
              </Button>
            </div>
          )}
        </fieldset>
      </fetcher.Form>
    </div>
  )
}

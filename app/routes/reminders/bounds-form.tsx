import { useFetcher } from '@remix-run/react'
import { MOST_BOUND } from '~/domain/projects/variance-bounds'
import type { HeldBounds } from '~/domain/projects/variance-bounds.queries.server'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { SettingAnswer } from './setting-answer'

/** From which variance a project is to be watched or in trouble, with how the two variances are computed. */
export function BoundsForm({ bounds, mayChange }: { bounds: HeldBounds; mayChange: boolean }) {
  const { words, formats } = useWords()
  const says = words.projectHealth.setting
  const fetcher = useFetcher<{ ok: true } | RefusedForm>()
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data : null
  const problemAt = (field: string) => refused?.problems.find((one) => one.field === field)?.sentence
  return (
    <div className="grid max-w-[75ch] gap-4">
      <p>
        {says.lead}{' '}
        {bounds.setAt === null
          ? says.byDefault
          : says.setBy(bounds.setBy ?? words.timeline.system, formats.instant(bounds.setAt))}
      </p>
      <fetcher.Form method="post" action="/reminders?tab=bounds&stay" className="grid gap-4">
        <input type="hidden" name="intent" value="bounds" />
        <SettingAnswer answer={fetcher.data} version={bounds.version} says={says} />
        <fieldset disabled={!mayChange} className="flex flex-wrap items-start gap-x-6 gap-y-3">
          {(['watchFrom', 'badFrom'] as const).map((name) => (
            <Field key={name} label={`${says[name]} (${says.unit})`} required error={problemAt(name)} className="w-48">
              {(field) => (
                <TextInput
                  {...field}
                  name={name}
                  inputMode="numeric"
                  maxLength={String(MOST_BOUND).length}
                  defaultValue={String(bounds[name])}
                />
              )}
            </Field>
          ))}
        </fieldset>
        {mayChange && (
          <div className="print:hidden">
            <Button type="submit" kind="primary" busy={fetcher.state !== 'idle'}>
              {says.save}
            </Button>
          </div>
        )}
      </fetcher.Form>
      <ul className="grid list-disc gap-1 pl-5 text-muted">
        <li>{says.schedule}</li>
        <li>{says.cost}</li>
      </ul>
      <p className="text-muted">{says.source}</p>
    </div>
  )
}

import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'

export type HeadValues = {
  title: string
  meetingOn: string
  meetingTime: string | null
  place: string | null
  chair: string
}

/** Title, meeting and chair of a briefing. */
export function HeadFields({ values, problemAt }: { values: HeadValues; problemAt: ProblemAt }) {
  const { words } = useWords()
  const { labels, hints } = words.briefings
  const text = (name: 'title' | 'place' | 'chair', hint?: string) => (
    <Field
      label={labels[name]}
      hint={hint}
      error={problemAt(name)}
      required={name !== 'place'}
      className="sm:col-span-2"
    >
      {(field) => <TextInput {...field} name={name} defaultValue={values[name] ?? ''} autoComplete="off" />}
    </Field>
  )
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {text('title', hints.title)}
      <Field label={labels.meetingOn} error={problemAt('meetingOn')} required>
        {(field) => <DateInput {...field} name="meetingOn" defaultValue={values.meetingOn} />}
      </Field>
      <Field label={labels.meetingTime} error={problemAt('meetingTime')}>
        {(field) => (
          <TextInput
            {...field}
            name="meetingTime"
            defaultValue={values.meetingTime ?? ''}
            placeholder={hints.meetingTime}
            autoComplete="off"
          />
        )}
      </Field>
      {text('place')}
      {text('chair', hints.chair)}
    </div>
  )
}

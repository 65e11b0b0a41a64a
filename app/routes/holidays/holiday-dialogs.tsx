import { ClipboardPaste, Plus, Stamp } from 'lucide-react'
import { HOLIDAY_KINDS } from '~/domain/working-calendar'
import { Button } from '~/ui/buttons/button'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../form-dialog'

/** One day off or worked. */
export function AddHoliday({ action }: { action: string }) {
  const says = useWords().words.holidays
  return (
    <FormDialog
      title={says.add}
      action={action}
      hidden={{ intent: 'add' }}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.add}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <Field label={says.day} error={problemAt('day')} required>
            {(field) => <DateInput {...field} name="day" />}
          </Field>
          <Field label={says.kind} error={problemAt('kind')} required>
            {(field) => (
              <Select
                {...field}
                name="kind"
                options={HOLIDAY_KINDS.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
              />
            )}
          </Field>
          <Field label={says.name} error={problemAt('name')} required>
            {(field) => <TextInput {...field} name="name" autoComplete="off" />}
          </Field>
          <SourceField problemAt={problemAt} />
        </>
      )}
    </FormDialog>
  )
}

/** A whole year's list, pasted from the document that announces it. */
export function PasteHolidays({ action, year }: { action: string; year: number }) {
  const says = useWords().words.holidays
  return (
    <FormDialog
      title={says.paste}
      sentence={says.pasteSentence}
      action={action}
      submit={says.add}
      hidden={{ intent: 'add-list', year }}
      trigger={<Button icon={ClipboardPaste}>{says.paste}</Button>}
    >
      {(problemAt) => (
        <>
          <Field label={says.list} error={problemAt('list')} required>
            {(field) => (
              <TextArea {...field} name="list" rows={8} className="min-h-48" placeholder={says.listExample} />
            )}
          </Field>
          <SourceField problemAt={problemAt} />
        </>
      )}
    </FormDialog>
  )
}

/** Which document announced the year. */
export function AnnounceYear(props: { action: string; year: number; announcedBy: string | null }) {
  const says = useWords().words.holidays
  return (
    <FormDialog
      title={says.announce}
      sentence={says.announceSentence}
      action={props.action}
      hidden={{ intent: 'announce', year: props.year }}
      trigger={<Button icon={Stamp}>{says.announce}</Button>}
    >
      {(problemAt) => (
        <Field label={says.announcedBy} hint={says.sourceHint} error={problemAt('announcedBy')}>
          {(field) => (
            <TextInput {...field} name="announcedBy" defaultValue={props.announcedBy ?? ''} autoComplete="off" />
          )}
        </Field>
      )}
    </FormDialog>
  )
}

function SourceField({ problemAt }: { problemAt: ProblemAt }) {
  const says = useWords().words.holidays
  return (
    <Field label={says.source} hint={says.sourceHint} error={problemAt('source')} required>
      {(field) => <TextInput {...field} name="source" autoComplete="off" />}
    </Field>
  )
}

import { useFetcher } from '@remix-run/react'
import { LockKeyhole } from 'lucide-react'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import type { Loaded } from './loaded'

/** What is asked, by whom it is judged and who leads them. */
export function HeadDialog({ loaded }: { loaded: Loaded }) {
  const { words } = useWords()
  const { labels, hints, head } = words.evaluations
  const { page, choices } = loaded
  const hidden = { intent: 'head', version: page.version, directiveId: page.directiveId ?? '' }
  return (
    <FormDialog title={head} action={`/evaluations/${page.id}`} hidden={hidden} trigger={<Button>{head}</Button>}>
      {(problemAt) => (
        <>
          <Field label={labels.question} error={problemAt('question')} required>
            {(field) => <TextInput {...field} name="question" maxLength={300} defaultValue={page.question} />}
          </Field>
          <Field label={labels.evaluatedOn} error={problemAt('evaluatedOn')} required>
            {(field) => <DateInput {...field} name="evaluatedOn" defaultValue={page.evaluatedOn} />}
          </Field>
          <Field label={labels.source} error={problemAt('source')}>
            {(field) => <TextArea {...field} name="source" rows={2} defaultValue={page.source ?? ''} />}
          </Field>
          <Field label={labels.chairId} error={problemAt('chairId')}>
            {(field) => (
              <Select
                {...field}
                name="chairId"
                placeholder={hints.none}
                defaultValue={page.chairId ?? ''}
                options={choices}
              />
            )}
          </Field>
          <Field label={labels.assessors} error={problemAt('assessors')}>
            {(field) => (
              <MultiCombobox
                {...field}
                name="assessors[]"
                options={choices}
                defaultValue={page.people.map(({ personId, name }) => ({ value: personId, label: name }))}
              />
            )}
          </Field>
          <Field label={labels.spreadLimit} error={problemAt('spreadLimit')} required>
            {(field) => (
              <Select
                {...field}
                name="spreadLimit"
                defaultValue={page.yardstick.spreadLimit}
                options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  )
}

/** One long answer and its button: the reason of a change, the conclusion of an evaluation. */
export function WordsDialog({ page, intent }: { page: Loaded['page']; intent: 'revise' | 'close' }) {
  const says = useWords().words.evaluations
  const name = intent === 'close' ? 'conclusion' : 'reason'
  return (
    <FormDialog
      title={says[intent]}
      sentence={intent === 'revise' ? says.reviseLead : undefined}
      action={`/evaluations/${page.id}`}
      hidden={{ intent, version: page.version }}
      trigger={<Button kind={intent === 'close' ? 'primary' : undefined}>{says[intent]}</Button>}
    >
      {(problemAt) => (
        <Field label={says.labels[name]} error={problemAt(name)} required>
          {(field) => <TextArea {...field} name={name} rows={4} data-first />}
        </Field>
      )}
    </FormDialog>
  )
}

/** Locks the yardstick; what it lacks is said below. */
export function LockButton({ page }: { page: Loaded['page'] }) {
  const says = useWords().words.evaluations
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data : null
  return (
    <fetcher.Form method="post" action={`/evaluations/${page.id}`} className="grid gap-2">
      <input type="hidden" name="intent" value="lock" />
      <input type="hidden" name="version" value={page.version} />
      <Button type="submit" kind="primary" icon={LockKeyhole} busy={fetcher.state !== 'idle'}>
        {says.lock}
      </Button>
      {refused && (
        <Notice kind="danger" live>
          {refused.problems.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </fetcher.Form>
  )
}

/** The chair settles what the assessors do not agree on. */
export function SettleDialog({ page }: { page: Loaded['page'] }) {
  const says = useWords().words.evaluations
  const { products, gates } = page.yardstick
  const open = page.result?.gates.filter(({ outcome }) => outcome === 'open') ?? []
  return open.map(({ productId, gateId }) => {
    const product = products.find(({ id }) => id === productId)?.name ?? ''
    const gate = gates.find(({ id }) => id === gateId)?.name ?? ''
    return (
      <FormDialog
        key={`${productId}-${gateId}`}
        title={says.settle}
        sentence={`${product}: ${gate}`}
        action={`/evaluations/${page.id}`}
        hidden={{ intent: 'settle', productId, gateId, version: page.version }}
        trigger={<Button>{`${says.settle}: ${product}`}</Button>}
      >
        {(problemAt) => (
          <>
            <Field label={gate} error={problemAt('passed')} required>
              {(field) => (
                <Select
                  {...field}
                  name="passed"
                  placeholder={says.hints.none}
                  options={[
                    { value: 'yes', label: says.pass },
                    { value: 'no', label: says.fail },
                  ]}
                />
              )}
            </Field>
            <Field label={says.labels.ground} error={problemAt('ground')} required>
              {(field) => <TextArea {...field} name="ground" rows={3} />}
            </Field>
          </>
        )}
      </FormDialog>
    )
  })
}

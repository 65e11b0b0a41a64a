import { useEffect, useState } from 'react'
import { Controller } from 'react-hook-form'
import { CERTAINTIES } from '~/domain/directives/directive'
import { ReportForm as Schema } from '~/domain/directives/directive.forms'
import { EVIDENCE_ACCEPT, EVIDENCE_LIMITS } from '~/domain/files/evidence'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { useWords } from '~/words/use-words'
import { Folding } from './folding'
import { FormFoot } from './form-foot'
import { useDirectiveForm } from './use-directive-form'

type Values = { text: string; percent: string; certainty: string; asOf: string; submissionKey: string }
type Props = { directive: { id: number; lastPercent: number | null }; personId: string; folded?: boolean }

/** How far the work is. What is typed stays in the browser until it has been sent. */
export function ReportForm({ directive, personId, folded = false }: Props) {
  const { words, today } = useWords()
  const says = words.directives
  const { restored, keep, forget } = useKeptDraft<Record<string, string>>(`report:${personId}:${directive.id}`)
  // Empties the file field, which no form state holds.
  const [round, setRound] = useState(0)
  const [sent, setSent] = useState(0)
  const blank: Values = { text: '', percent: '', certainty: 'actual', asOf: today, submissionKey: '' }
  const sending = useDirectiveForm<Values>({
    directiveId: directive.id,
    intent: 'report',
    schema: Schema,
    defaults: blank,
    onDone: () => {
      forget()
      setRound((count) => count + 1)
      setSent((count) => count + 1)
    },
  })
  const { form, problemAt } = sending

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new form gets a new key; `round` says that it is one
  useEffect(() => {
    form.setValue('submissionKey', crypto.randomUUID())
  }, [round])
  useEffect(() => {
    if (!restored) return
    for (const name of ['text', 'percent', 'certainty', 'asOf', 'submissionKey'] as const)
      if (restored[name]) form.setValue(name, restored[name])
  }, [restored, form])
  useEffect(() => {
    const watching = form.watch((values) => {
      if (values.text || values.percent) keep(values as Record<string, string>)
    })
    return () => watching.unsubscribe()
  }, [form, keep])

  return (
    <Folding label={says.report} folded={folded} open={restored !== null} sent={sent} kind="primary">
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value="report" />
        <input type="hidden" {...form.register('submissionKey')} />
        {restored && (
          <Notice
            action={
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  forget()
                  form.reset(blank)
                  setRound((count) => count + 1)
                }}
              >
                {says.discardRestored}
              </Button>
            }
          >
            {says.restored} {says.restoredFiles}
          </Notice>
        )}
        <Field label={says.reportText} hint={says.reportTextHint} error={problemAt('text')} required>
          {(wiring) => <TextArea {...wiring} rows={4} {...form.register('text')} />}
        </Field>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <Field label={says.percent} error={problemAt('percent')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                inputMode="numeric"
                placeholder={directive.lastPercent === null ? undefined : String(directive.lastPercent)}
                className="figures max-w-24"
                {...form.register('percent')}
              />
            )}
          </Field>
          <Field label={says.certainty} error={problemAt('certainty')}>
            {(wiring) => (
              <Select
                {...wiring}
                className="w-36"
                options={CERTAINTIES.map((value) => ({ value, label: says.certainties[value] }))}
                {...form.register('certainty')}
              />
            )}
          </Field>
          <Field label={says.asOf} error={problemAt('asOf')} required>
            {(wiring) => (
              <Controller
                control={form.control}
                name="asOf"
                render={({ field }) => (
                  <DateInput
                    {...wiring}
                    name="asOf"
                    value={field.value || null}
                    onChange={(iso) => field.onChange(iso ?? '')}
                    onBlur={field.onBlur}
                    max={today}
                  />
                )}
              />
            )}
          </Field>
        </div>
        <Field label={says.evidence} error={problemAt('files')}>
          {(wiring) => (
            <FileDrop
              key={round}
              {...wiring}
              name="files"
              multiple
              accept={EVIDENCE_ACCEPT}
              maxBytes={EVIDENCE_LIMITS.fileSize}
              note={says.evidenceNote}
            />
          )}
        </Field>
        <FormFoot sending={sending} label={says.sendReport} />
      </form>
    </Folding>
  )
}

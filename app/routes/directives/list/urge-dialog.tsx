import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { addDays } from '~/domain/calendar-day'
import { URGE_MODES, type UrgingPreview } from '~/domain/reminders/urging'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import { UrgePreview } from './urge-preview'

/** Days a unit is given to answer, unless the person says otherwise. */
const ANSWER_IN = 7

/** Urges the lead units of the ticked directives: a preview by unit, how many letters, by when to answer. */
export function UrgeDialog({ ids, onDone }: { ids: readonly number[]; onDone: () => void }) {
  const { words, formats, today } = useWords()
  const says = words.reminders
  const [open, setOpen] = useState(false)
  const [mode, setMode] = useState<string>('each')
  const preview = useFetcher<UrgingPreview>()
  const sending = useFetcher<{ ok: true; said: string } | RefusedForm>()
  const say = useToast()
  const asked = ids.join(',')
  const found = preview.data
  const sent = sending.state === 'idle' && sending.data?.ok ? sending.data : null
  const refused = sending.data && !sending.data.ok ? sending.data.problems : []
  const change = (to: boolean) => {
    setOpen(to)
    if (to) preview.load(`/reminders/letters?ids=${asked}`)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is acted on once
  useEffect(() => {
    if (!sent) return
    setOpen(false)
    say({ text: sent.said })
    onDone()
  }, [sent])
  const letters = mode === 'one' ? 1 : (found?.units.length ?? 0)
  return (
    <Dialog
      title={says.urgeTitle}
      sentence={says.urgeLead}
      open={open}
      onOpenChange={change}
      width="wide"
      trigger={
        <Button size="small" kind="primary">
          {says.urge}
        </Button>
      }
    >
      {found === undefined || preview.state !== 'idle' ? (
        <p role="status" className="text-muted">
          {says.urgeLoading}
        </p>
      ) : (
        <sending.Form method="post" action="/reminders/letters" className="grid gap-4">
          <input type="hidden" name="intent" value="urge" />
          <input type="hidden" name="directiveIds" value={asked} />
          {refused
            .filter(({ field }) => field === null || field === 'directiveIds')
            .map(({ sentence }) => (
              <Notice key={sentence} kind="danger" live>
                {sentence}
              </Notice>
            ))}
          {found.units.length === 0 ? (
            <Notice kind="warning">{says.urgeNothing}</Notice>
          ) : (
            <div className="grid gap-4 sm:grid-cols-2">
              <Field label={says.urgeMode}>
                {(field) => (
                  <Select
                    {...field}
                    name="mode"
                    value={mode}
                    onChange={(event) => setMode(event.target.value)}
                    options={URGE_MODES.map((one) => ({ value: one, label: says.urgeModes[one] }))}
                  />
                )}
              </Field>
              <Field label={says.answerBy} required error={refused.find(({ field }) => field === 'answerBy')?.sentence}>
                {(field) => <DateInput {...field} name="answerBy" defaultValue={addDays(today, ANSWER_IN)} />}
              </Field>
            </div>
          )}
          <UrgePreview preview={found} />
          <div className="flex flex-wrap justify-end gap-2">
            <LinkButton kind="quiet" to="/reminders?tab=log">
              {says.openLog}
            </LinkButton>
            <DialogClose>
              <Button>{words.frame.cancel}</Button>
            </DialogClose>
            {found.units.length > 0 && (
              <Button type="submit" kind="primary" busy={sending.state !== 'idle'}>
                {says.urgeSend(formats.integer(letters))}
              </Button>
            )}
          </div>
        </sending.Form>
      )}
    </Dialog>
  )
}

import { useFetcher } from '@remix-run/react'
import type { MailSettings } from '~/domain/people/mail-settings'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Checkbox } from '~/ui/forms/checkbox'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

/** The address that digests are mailed to, and whether they are. */
export function MailPanel({ settings, mailOn }: { settings: MailSettings; mailOn: boolean }) {
  const { words } = useWords()
  const says = words.reminders.account
  const fetcher = useFetcher<{ ok: true } | RefusedForm>()
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data.problems : []
  return (
    <section id="mail" aria-labelledby="mail-title">
      <h2 id="mail-title" className="text-lg font-semibold">
        {says.mail}
      </h2>
      <p className="mb-3 text-muted">{says.mailSentence}</p>
      {!mailOn && (
        <div className="mb-3">
          <Notice>{says.mailOff}</Notice>
        </div>
      )}
      <fetcher.Form method="post" action="/account?stay" className="grid max-w-88 gap-4">
        {fetcher.data?.ok && (
          <Notice kind="success" live>
            {says.saved}
          </Notice>
        )}
        <Field label={says.address} error={refused[0]?.sentence}>
          {(field) => (
            <TextInput
              {...field}
              name="mailAddress"
              inputMode="email"
              autoComplete="email"
              defaultValue={settings.mailAddress ?? ''}
            />
          )}
        </Field>
        <Checkbox name="mailDigests" value="true" defaultChecked={settings.mailDigests} label={says.wants} />
        <div>
          <Button type="submit" name="intent" value="mail" busy={fetcher.state !== 'idle'}>
            {says.save}
          </Button>
        </div>
      </fetcher.Form>
    </section>
  )
}

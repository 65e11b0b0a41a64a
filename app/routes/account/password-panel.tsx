import { Form, useNavigation } from '@remix-run/react'
import { LEAST_PASSWORD } from '~/domain/people/passwords'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

export function PasswordPanel({ refused, changed }: { refused?: RefusedForm; changed: boolean }) {
  const { words } = useWords()
  const busy = useNavigation().formData?.get('intent') === 'password'
  const problem = (field: string) => refused?.problems.find((one) => one.field === field)?.sentence
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{words.people.changePassword}</h2>
      <Form method="post" className="grid max-w-88 gap-4" key={String(changed)}>
        {changed && !refused && (
          <Notice kind="success" live>
            {words.people.passwordChanged}
          </Notice>
        )}
        <Field label={words.people.currentPassword} error={problem('currentPassword')} required>
          {(field) => <TextInput {...field} name="currentPassword" type="password" autoComplete="current-password" />}
        </Field>
        <Field
          label={words.people.newPassword}
          hint={words.people.passwordHint(LEAST_PASSWORD)}
          error={problem('newPassword')}
          required
        >
          {(field) => <TextInput {...field} name="newPassword" type="password" autoComplete="new-password" />}
        </Field>
        <div>
          <Button type="submit" name="intent" value="password" busy={busy}>
            {words.people.changePassword}
          </Button>
        </div>
      </Form>
    </section>
  )
}

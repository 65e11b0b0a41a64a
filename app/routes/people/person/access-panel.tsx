import { Form } from '@remix-run/react'
import { LEAST_PASSWORD } from '~/domain/people/passwords'
import type { FieldProblem } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

type Props = { active: boolean; openSessions: number; problems: readonly FieldProblem[] }

/** Resetting a password or locking an account ends its sessions at once. */
export function AccessPanel({ active, openSessions, problems }: Props) {
  const { words, formats } = useWords()
  const problem = problems.find((one) => one.field === 'newPassword')?.sentence
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{words.people.resetPassword}</h2>
      <p className="mb-3 text-muted">
        {words.people.sessions}: {formats.integer(openSessions)}
      </p>
      <Form method="post" className="mb-4 grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <Field label={words.people.newPassword} hint={words.people.passwordHint(LEAST_PASSWORD)} error={problem}>
          {(field) => <TextInput {...field} name="newPassword" type="password" autoComplete="new-password" />}
        </Field>
        <Button type="submit" name="intent" value="reset">
          {words.people.resetPassword}
        </Button>
      </Form>
      <Form method="post">
        <Button type="submit" kind={active ? 'danger' : 'secondary'} name="intent" value={active ? 'lock' : 'unlock'}>
          {active ? words.people.deactivate : words.people.activate}
        </Button>
      </Form>
    </section>
  )
}

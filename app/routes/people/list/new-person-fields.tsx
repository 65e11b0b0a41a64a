import { LEAST_PASSWORD } from '~/domain/people/passwords'
import type { FieldProblem } from '~/http/answers.server'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

export function NewPersonFields({ problems }: { problems: readonly FieldProblem[] }) {
  const { words } = useWords()
  const problem = (field: string) => problems.find((one) => one.field === field)?.sentence
  return (
    <>
      <Field label={words.people.name} error={problem('name')} required>
        {(field) => <TextInput {...field} name="name" autoComplete="off" />}
      </Field>
      <Field label={words.people.username} hint={words.people.usernameHint} error={problem('username')} required>
        {(field) => (
          <TextInput {...field} name="username" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        )}
      </Field>
      <Field
        label={words.people.password}
        hint={words.people.passwordHint(LEAST_PASSWORD)}
        error={problem('password')}
        required
      >
        {(field) => <TextInput {...field} name="password" type="password" autoComplete="new-password" />}
      </Field>
    </>
  )
}

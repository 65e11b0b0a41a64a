import { Form } from '@remix-run/react'
import { ROLES, type Role } from '~/domain/people/roles'
import type { FieldProblem } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import { findOrganisationOptions } from '../../organisations/find-options'

type Held = { id: number; role: Role; organisationName: string }

export function RolesPanel({ roles, problems }: { roles: readonly Held[]; problems: readonly FieldProblem[] }) {
  const { words } = useWords()
  const problem = (field: string) => problems.find((one) => one.field === field)?.sentence
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{words.people.rolesHeld}</h2>
      {roles.length === 0 && <p className="mb-3 text-muted">{words.people.noRoles}</p>}
      <ul className="mb-4 divide-y divide-line border-y border-line empty:hidden">
        {roles.map((held) => (
          <li key={held.id} className="flex flex-wrap items-center gap-3 py-2">
            <span className="min-w-0 flex-1 basis-64">
              {words.people.roles[held.role]} · {held.organisationName}
            </span>
            <Form method="post">
              <input type="hidden" name="heldRoleId" value={held.id} />
              <Button type="submit" size="small" name="intent" value="withdraw">
                {words.people.removeRole}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="grid items-end gap-3 sm:grid-cols-[1fr_1.5fr_auto]">
        <Field label={words.people.role} error={problem('role')}>
          {(field) => (
            <Select
              {...field}
              name="role"
              options={ROLES.map((role) => ({ value: role, label: words.people.roles[role] }))}
            />
          )}
        </Field>
        <Field label={words.people.organisation} error={problem('organisationId')}>
          {(field) => <Combobox {...field} name="organisationId" onSearch={findOrganisationOptions} />}
        </Field>
        <Button type="submit" name="intent" value="grant">
          {words.people.addRole}
        </Button>
      </Form>
    </section>
  )
}

import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import { assignDuties } from '~/domain/organisations/assign-duties.commands.server'
import {
  AliasForm,
  AssignDutiesForm,
  ChangeOrganisationForm,
  RemoveAliasForm,
  RenameForm,
  SuccessionForm,
} from '~/domain/organisations/organisation.forms'
import { addAlias, removeAlias, renameOrganisation } from '~/domain/organisations/organisation-names.commands.server'
import { changeOrganisation } from '~/domain/organisations/organisations.commands.server'
import { recordSuccession } from '~/domain/organisations/succession.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the page's forms ask for, by their `intent`. */
export async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { organisationId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (values.intent) {
    case 'change':
      return checked(ChangeOrganisationForm, (change) => changeOrganisation(db, { ...input, change }))
    case 'rename':
      return checked(RenameForm, (rename) => renameOrganisation(db, { ...input, rename }))
    case 'add-alias':
      return checked(AliasForm, (alias) => addAlias(db, { ...input, ...alias }))
    case 'remove-alias':
      return checked(RemoveAliasForm, (alias) => removeAlias(db, { ...input, ...alias }))
    case 'succession':
      return checked(SuccessionForm, (succession) => recordSuccession(db, { ...input, succession }))
    case 'assign-duties':
      return checked(AssignDutiesForm, (assignment) => assignDuties(db, { ...input, ...assignment }))
    default:
      throw notFound()
  }
}

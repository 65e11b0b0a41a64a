import { z } from 'zod'
import {
  dayField,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  referenceField,
  rowId,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { ORGANISATION_KINDS } from './organisation-kind'
import { RECORDED_KINDS } from './succession'

const kind = neededChoice(ORGANISATION_KINDS)

const MOST_NAME = 200
const MOST_BASIS = 200

export const NewOrganisationForm = z.object({
  kind,
  name: neededText(MOST_NAME),
  shortName: textField(80),
  parentId: referenceField,
  validFrom: dayField,
  code: textField(40),
})
export type NewOrganisation = z.infer<typeof NewOrganisationForm>

export const ChangeOrganisationForm = z.object({
  version: versionField,
  kind,
  parentId: referenceField,
  validFrom: dayField,
  code: textField(40),
})
export type ChangedOrganisation = z.infer<typeof ChangeOrganisationForm>

/** `on`: first day of the new name. */
export const RenameForm = z.object({
  version: versionField,
  name: neededText(MOST_NAME),
  shortName: textField(80),
  on: neededDay,
  legalBasis: neededText(MOST_BASIS),
})
export type NewName = z.infer<typeof RenameForm>

export const AliasForm = z.object({ version: versionField, name: neededText(MOST_NAME) })
export const RemoveAliasForm = z.object({ version: versionField, nameId: rowId })

/** `on`: first day after the change. `dutiesTo`: the successor that takes over open work; may be left out for one. */
export const SuccessionForm = z.object({
  version: versionField,
  kind: neededChoice(RECORDED_KINDS),
  on: neededDay,
  legalBasis: neededText(MOST_BASIS),
  scope: textField(400),
  toIds: z.array(rowId).max(200, 'errors.too-long').default([]),
  dutiesTo: referenceField,
})
export const AssignDutiesForm = z.object({
  version: versionField,
  toId: neededReference,
  legalBasis: neededText(MOST_BASIS),
})

export type NewSuccession = z.infer<typeof SuccessionForm>

import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { ORGANISATION_KINDS } from './organisation-kind'
import { RECORDED_KINDS } from './succession'

/** What a form posts is text; an empty field is «not given». */
const blankAsNull = (value: unknown) => {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : value
  return text === '' || text === undefined ? null : text
}
const text = (most: number) => z.preprocess(blankAsNull, z.string().max(most, 'errors.too-long').nullable())
const needed = (most: number) => z.preprocess(blankAsNull, z.string('errors.required').max(most, 'errors.too-long'))
const day = z.preprocess(blankAsNull, z.string().refine(isDay, 'errors.not-a-day').nullable())
const neededDay = z.preprocess(blankAsNull, z.string('errors.required').refine(isDay, 'errors.not-a-day'))
const rowId = z.coerce.number('errors.not-a-choice').int('errors.not-a-choice').positive('errors.not-a-choice')
const reference = z.preprocess(blankAsNull, rowId.nullable())
const kind = z.preprocess(blankAsNull, z.enum(ORGANISATION_KINDS, 'errors.not-a-choice'))
const version = z.coerce.number().int().positive()

const MOST_NAME = 200
const MOST_BASIS = 200

export const NewOrganisationForm = z.object({
  kind,
  name: needed(MOST_NAME),
  shortName: text(80),
  parentId: reference,
  validFrom: day,
  code: text(40),
})
export type NewOrganisation = z.infer<typeof NewOrganisationForm>

export const ChangeOrganisationForm = z.object({ version, kind, parentId: reference, validFrom: day, code: text(40) })
export type ChangedOrganisation = z.infer<typeof ChangeOrganisationForm>

/** `on`: first day of the new name. */
export const RenameForm = z.object({
  version,
  name: needed(MOST_NAME),
  shortName: text(80),
  on: neededDay,
  legalBasis: needed(MOST_BASIS),
})
export type NewName = z.infer<typeof RenameForm>

export const AliasForm = z.object({ version, name: needed(MOST_NAME) })
export const RemoveAliasForm = z.object({ version, nameId: rowId })

/** `on`: first day after the change. `dutiesTo`: the successor that takes over open work; may be left out for one. */
export const SuccessionForm = z.object({
  version,
  kind: z.preprocess(blankAsNull, z.enum(RECORDED_KINDS, 'errors.not-a-choice')),
  on: neededDay,
  legalBasis: needed(MOST_BASIS),
  scope: text(400),
  toIds: z.array(rowId).max(200, 'errors.too-long').default([]),
  dutiesTo: reference,
})
export const AssignDutiesForm = z.object({
  version,
  toId: z.preprocess(blankAsNull, rowId),
  legalBasis: needed(MOST_BASIS),
})

export type NewSuccession = z.infer<typeof SuccessionForm>

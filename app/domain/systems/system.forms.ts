import { z } from 'zod'
import {
  amountField,
  choiceField,
  dayField,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  numberField,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import {
  HOSTINGS,
  INTERFACE_MEANS,
  INTERFACE_STATES,
  SYSTEM_KINDS,
  SYSTEM_STATES,
  UNIT_STANDINGS,
} from './system-terms'

const MOST_NAME = 300
const MOST_TEXT = 2000
const MOST_USERS = 100_000_000

/** A tick in a form: sent as `on`, or not at all. */
const tick = z.preprocess((value) => value === 'on' || value === true, z.boolean())

/** A state names its cause (R2): the clause that orders it, or the paper or word in words. */
const cause = { clauseId: referenceField, words: textField(MOST_TEXT) }

const facts = {
  ...{ name: neededText(MOST_NAME), kind: neededChoice(SYSTEM_KINDS), field: neededChoice(PROJECT_FIELDS) },
  ...{ ownerId: neededReference, supplierId: referenceField, supplierName: textField(MOST_NAME) },
  ...{ projectId: referenceField, leaseId: referenceField, clauseId: referenceField },
  ...{ contractEndsOn: dayField, yearlyCost: amountField, hosting: choiceField(HOSTINGS) },
  ...{ holds: textField(MOST_TEXT), isCore: tick },
}

export const NewSystemForm = z.object({
  ...facts,
  ...{ state: neededChoice(SYSTEM_STATES), since: neededDay, words: neededText(MOST_TEXT) },
})
export type NewSystem = z.infer<typeof NewSystemForm>

export const ChangeSystemForm = z.object({ ...facts, version: versionField })
export type ChangedSystem = z.infer<typeof ChangeSystemForm>

export const SystemStateForm = z.object({
  ...{ state: neededChoice(SYSTEM_STATES), on: neededDay, version: versionField },
  ...cause,
})

const optionalVersion = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  versionField.nullable(),
)

/** A unit at a system; `unitId` and `version` of a line that is there. The cause is asked where a state changes. */
export const SystemUnitForm = z.object({
  ...{ unitId: referenceField, version: optionalVersion, organisationId: neededReference },
  ...{ standing: neededChoice(UNIT_STANDINGS), users: numberField(0, MOST_USERS), program: textField(MOST_NAME) },
  ...{ interfaceState: choiceField(INTERFACE_STATES), contractEndsOn: dayField, yearlyCost: amountField },
  ...{ nextStep: textField(MOST_TEXT), nextStepBy: dayField, on: dayField },
  ...cause,
})
export type GivenSystemUnit = z.infer<typeof SystemUnitForm>

/** What one system gives another; `interfaceId` and `version` of one that is there. */
export const InterfaceForm = z.object({
  ...{ interfaceId: referenceField, version: optionalVersion, otherId: neededReference },
  direction: neededChoice(['gives', 'takes', 'both']),
  ...{ exchanged: neededText(MOST_TEXT), means: neededChoice(INTERFACE_MEANS) },
  ...{ state: neededChoice(INTERFACE_STATES), evidence: textField(MOST_TEXT), on: dayField },
  ...cause,
})
export type GivenInterface = z.infer<typeof InterfaceForm>

export const RemoveForm = z.object({ id: neededReference, version: versionField })

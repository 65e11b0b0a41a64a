import { z } from 'zod'
import {
  choiceField,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  numberField,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { FUNDING_NATURES } from '~/domain/money/funding-terms'
import { PHASE_KINDS, REPORT_KINDS, ROLL_OUT_KINDS, SERVICE_LEVELS } from './roll-out-terms'
import { readWindowDay } from './window-day'

const MOST_NAME = 300
const MOST_TEXT = 2000
const MOST_CODE = 60
const MOST_BOXES = 1_000_000
const MOST_PHASES = 12
const MOST_LIST = 200_000

/** A tick in a form: sent as `on`, or not at all. */
const tick = z.preprocess((value) => value === 'on' || value === true, z.boolean())
const optionalVersion = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  versionField.nullable(),
)
const ids = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((one) => one !== ''),
  z.array(neededReference).max(50),
)

/** A day of a window, or a month of which it is the first or last day; null where nothing is typed. */
const windowDay = (end: 'first' | 'last') =>
  z.preprocess((value) => {
    const typed = typeof value === 'string' ? value.trim() : value
    if (typeof typed !== 'string') return typed ?? null
    return typed === '' ? null : (readWindowDay(typed, end) ?? false)
  }, z.string({ error: 'roll-outs.not-a-window-day' }).nullable())

const phaseFields = {
  ...{ kind: neededChoice(PHASE_KINDS), name: neededText(MOST_NAME), firstOnly: tick },
  ...{ startsOn: windowDay('first'), endsOn: windowDay('last') },
  ...{ windowWords: textField(MOST_TEXT), directiveId: referenceField },
}
type Window = { startsOn: string | null; endsOn: string | null }
const hasWindow = ({ startsOn, endsOn }: Window) => startsOn !== null || endsOn !== null
const inOrder = ({ startsOn, endsOn }: Window) => startsOn === null || endsOn === null || startsOn <= endsOn
const NO_WINDOW = { error: 'roll-outs.window-missing', path: ['startsOn'] }
const WINDOW_ORDER = { error: 'roll-outs.window-order', path: ['endsOn'] }

const Phase = z.object(phaseFields).refine(hasWindow, NO_WINDOW).refine(inOrder, WINDOW_ORDER)
export type GivenPhase = z.infer<typeof Phase>

const facts = {
  ...{ name: neededText(MOST_NAME), leadId: neededReference, projectId: referenceField, asksFirst: tick },
  ...{ budgetNature: choiceField(FUNDING_NATURES), budgetWords: textField(MOST_TEXT) },
  ...{ planYear: numberField(2000, 2100), planUnits: ids },
}

/** The rows of a form that are sent as lists of one name: `phaseKind[]`, `phaseStartsOn[]` … */
const PHASE_NAMES = ['kind', 'name', 'startsOn', 'endsOn', 'firstOnly', 'windowWords', 'directiveId'] as const
const listed = (name: (typeof PHASE_NAMES)[number]) => `phase${name.charAt(0).toUpperCase()}${name.slice(1)}`

function withPhases(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || 'phases' in values) return values
  const given = values as Record<string, unknown>
  const column = (name: (typeof PHASE_NAMES)[number]): unknown[] => {
    const list = given[listed(name)]
    return Array.isArray(list) ? list : []
  }
  const phases = column('kind').map((_, at) =>
    Object.fromEntries(PHASE_NAMES.map((name) => [name, column(name)[at] ?? ''])),
  )
  return { ...given, phases }
}

export const NewRollOutForm = z.preprocess(
  withPhases,
  z.object({
    ...facts,
    ...{ kind: neededChoice(ROLL_OUT_KINDS), orderedOn: neededDay },
    ...{ clauseId: referenceField, words: textField(MOST_TEXT) },
    phases: z
      .array(Phase)
      .min(1, { error: 'roll-outs.phases-missing' })
      .max(MOST_PHASES, { error: 'roll-outs.phases-many' }),
  }),
)
export type NewRollOut = z.infer<typeof NewRollOutForm>

export const ChangeRollOutForm = z.object({ ...facts, version: versionField })
export type ChangedRollOut = Omit<z.infer<typeof ChangeRollOutForm>, 'version'>

/** A phase of a roll-out that is there; a window that changes says why. */
export const PhaseForm = z
  .object({ ...phaseFields, phaseId: referenceField, version: optionalVersion, words: textField(MOST_TEXT) })
  .refine(hasWindow, NO_WINDOW)
  .refine(inOrder, WINDOW_ORDER)
export type SetPhase = z.infer<typeof PhaseForm>

export const ItemForm = z.object({
  ...{ itemId: referenceField, version: optionalVersion, organisationId: neededReference, name: neededText(MOST_NAME) },
  ...{ code: textField(MOST_CODE), area: textField(MOST_NAME), level: choiceField(SERVICE_LEVELS) },
  ordered: numberField(0, MOST_BOXES),
})
export type SetItem = z.infer<typeof ItemForm>

export const ItemListForm = z.object({ list: neededText(MOST_LIST) })
export const RemovePartForm = z.object({ id: neededReference, version: versionField })

const webAddress = (value: string | null) => value === null || /^https?:\/\/\S+$/i.test(value)

export const ReportForm = z.object({
  ...{ itemId: neededReference, phaseId: neededReference, kind: neededChoice(REPORT_KINDS), on: neededDay },
  ...{ words: neededText(MOST_TEXT), inUse: numberField(0, MOST_BOXES) },
  url: textField(MOST_TEXT).refine(webAddress, { error: 'roll-outs.not-an-address' }),
})
export type GivenReport = z.infer<typeof ReportForm>

export const WithdrawForm = z.object({ reportId: neededReference, reason: neededText(MOST_TEXT) })

/** `seen`: the naming that the person saw, none for the first. */
export const FirstForm = z.object({
  ...{ itemId: neededReference, seen: referenceField, on: neededDay, words: neededText(MOST_TEXT) },
})
export type GivenFirst = z.infer<typeof FirstForm>

export const CloseForm = z.object({ on: neededDay, words: neededText(MOST_TEXT), version: versionField })
export const ReopenForm = z.object({ reason: neededText(MOST_TEXT) })

import type { TargetKind } from '~/domain/decisions/decision-target'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { targetMeant } from '../target-option'
import { ACT_FIELDS, type FormAct } from './act-fields'

/** An effect as the form keeps it: what it is done on, every value as typed, every unit or project as chosen. */
export type TypedEffect = {
  key: number
  act: FormAct
  target: ComboboxOption | null
  values: Record<string, string>
  chosen: Record<string, ComboboxOption>
}

/** What the page knows to begin with of each kind of target. */
export type StartTargets = Partial<Record<TargetKind, ComboboxOption>>

export const newEffect = (key: number, act: FormAct, starts: StartTargets = {}): TypedEffect => ({
  ...{ key, act, target: starts[ACT_FIELDS[act].on] ?? null, values: {}, chosen: {} },
})

/** Another act on the same thing where it can be done on it, else on what the page began with. */
export function withAct(effect: TypedEffect, act: FormAct, starts: StartTargets): TypedEffect {
  const same = ACT_FIELDS[act].on === ACT_FIELDS[effect.act].on
  return { ...effect, act, target: same ? effect.target : (starts[ACT_FIELDS[act].on] ?? null) }
}

export const isUntouched = ({ values, chosen }: TypedEffect): boolean =>
  Object.values(values).every((value) => value === '') && Object.keys(chosen).length === 0

/** What is sent of an effect: its act, the fields that name the target, and what the act asks. */
export function sentEffect({ act, target, values, chosen }: TypedEffect): Record<string, unknown> {
  const asked = ACT_FIELDS[act].fields.map(({ name }) => [name, chosen[name]?.value ?? values[name] ?? ''] as const)
  return { act, ...(target ? targetMeant(target).fields : {}), ...Object.fromEntries(asked) }
}

/** The projects that the effects are about. */
export const projectsOf = (effects: readonly TypedEffect[]): number[] => [
  ...new Set(effects.flatMap(({ target }) => (target ? (targetMeant(target).projectId ?? []) : []))),
]

import type { FieldChange } from './decision-terms'

type Changed = { changes: readonly FieldChange[] }

/** What a field was before the decision; undefined where it did not change. */
export const beforeOf = (effect: Changed, field: string): string | null | undefined =>
  effect.changes.find((change) => change.field === field)?.before

/** The named fields that changed, with what they were before: what a row is set to. */
export const columnsBefore = (effect: Changed, fields: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(
    effect.changes.filter(({ field }) => fields.includes(field)).map(({ field, before }) => [field, before]),
  )

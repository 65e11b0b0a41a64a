/** One field that changed, as the timeline keeps it: values as text a sentence can show, names as they were then. */
export type FieldChange = { field: string; from: string | null; to: string | null }

/** The fields in which two versions of a project differ, in the order of `after`. Amounts become digits. */
export function fieldChanges(before: Record<string, FieldValue>, after: Record<string, FieldValue>): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, from: written(before[field]), to: written(after[field]) }))
    .filter(({ from, to }) => from !== to)
}

export type FieldValue = string | bigint | null | undefined | readonly string[]

function written(value: FieldValue): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string') return value
  return value.length === 0 ? null : [...value].sort((a, b) => a.localeCompare(b, 'vi')).join(', ')
}

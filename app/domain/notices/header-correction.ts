import type { NoticeHeader } from './notice-header'

/** One field of a header that was corrected, both values as plain words (days ISO); null: empty. */
export type HeaderChange = { field: keyof NoticeHeader; from: string | null; to: string | null }

/** What differs between two headers, in the order of the fields. */
export function headerChanges(before: NoticeHeader, after: NoticeHeader): HeaderChange[] {
  const fields = Object.keys(after) as (keyof NoticeHeader)[]
  return fields
    .map((field) => ({ field, from: plain(before[field]), to: plain(after[field]) }))
    .filter(({ from, to }) => from !== to)
}

const plain = (value: NoticeHeader[keyof NoticeHeader]): string | null =>
  Array.isArray(value) ? value.join('; ') || null : value

/** One page of a list that is walked by id: what stands after the last one seen. */
export type Page<Row> = { items: Row[]; next: number | null }

/** Of one row more than asked for: the page, and the id to go on after; null at the end. */
export function pageOf<Row extends { id: number }>(rows: readonly Row[], limit: number): Page<Row> {
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/**
 * The date a deadline is read against: that of the document. Drafts leave the day or the month blank, so `2026-06` and
 * `2026` are dates too.
 */
export type ReferenceDate = { year: number; month: number | null; day: number | null }

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** Null where the text is none of `2026`, `2026-06`, `2026-06-19`. */
export function referenceDate(text: string | null | undefined): ReferenceDate | null {
  const match = SHAPE.exec(text ?? '')
  if (!match) return null
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null }
}

/** The first day the document can have been signed on. */
export const earliestDayOf = (date: ReferenceDate): string =>
  `${date.year}-${String(date.month ?? 1).padStart(2, '0')}-${String(date.day ?? 1).padStart(2, '0')}`

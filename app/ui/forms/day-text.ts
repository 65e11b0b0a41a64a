/** Two digits of a year: the product's papers run from the 1980s to the plans of the 2070s. */
const fullYear = (text: string) => {
  if (text.length === 4) return Number(text)
  const year = Number(text)
  return year < 80 ? 2000 + year : 1900 + year
}

const isoDay = (year: number, month: number, day: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real && year >= 1900 ? at.toISOString().slice(0, 10) : null
}

/**
 * A day as an official types it: 15/4/2015, 15-4-2015, 15.4.2015, 15/4/15, 150415, 15042015, 2015-04-15; without a
 * year (15/4) the year of `today` is meant. Returns the ISO day, or null where no such day exists.
 */
export function readDay(text: string, today: string): string | null {
  const typed = text.trim().replace(/^ngày\s+/i, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parted = /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2})(?:(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2}))?$/.exec(typed)
  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  const parts = parted ?? run
  if (!parts) return null
  return isoDay(fullYear(parts[3] ?? today.slice(0, 4)), Number(parts[2]), Number(parts[1]))
}

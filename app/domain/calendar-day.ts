const HOURS_EAST = 7

/** The ISO day it is in Asia/Ho_Chi_Minh (UTC+7, no summer time) at an instant. */
export function dayAt(instant: Date): string {
  return new Date(instant.getTime() + HOURS_EAST * 3_600_000).toISOString().slice(0, 10)
}

/** True for a day that exists in the calendar, written as `2015-04-15`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
}

/** The ISO day a number of days after another; negative goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`, both ISO days; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

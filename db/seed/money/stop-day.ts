import { addDays, daysBetween } from '~/domain/calendar-day'

/** The day a stopped project of the sample was stopped, two thirds of its way; null for any other. */
export function stopDay(
  { phase, plannedStart }: { phase: string; plannedStart?: string },
  today: string,
): string | null {
  if (phase !== 'stopped' || !plannedStart || plannedStart >= today) return null
  return addDays(plannedStart, Math.floor((daysBetween(plannedStart, today) * 2) / 3))
}

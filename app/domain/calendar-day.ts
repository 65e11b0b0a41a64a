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

/** The ISO day a number of days after another; negative goes back. Throws RangeError where `day` is no day. */
export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days)

/** Whole days from `from` to `to`, both ISO days; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/*
 * Days as numbers and back (0 is 1970-01-01) in the Gregorian calendar, with years that begin in March so that the leap day
 * is the last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). A forecast of a portfolio adds days by the
 * hundred thousand; through Date and its texts each takes six times as long.
 */
const DAYS_OF_ERA = 146_097
const YEARS_OF_ERA = 400
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468

function numberOf(day: string): number {
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (!(month >= 1 && month <= 12 && dayOfMonth >= 1)) return Number.NaN
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1)
  const era = Math.floor(year / YEARS_OF_ERA)
  const ofEra = year - era * YEARS_OF_ERA
  const sinceMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const whole = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100)
  return era * DAYS_OF_ERA + whole + sinceMarch - DAYS_BEFORE_1970
}

function dayOf(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError('Not a day of the calendar')
  const days = number + DAYS_BEFORE_1970
  const era = Math.floor(days / DAYS_OF_ERA)
  const ofEra = days - era * DAYS_OF_ERA
  const leapless = ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor(leapless / 365)
  const sinceMarch = ofEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * sinceMarch + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * YEARS_OF_ERA + yearOfEra + (month > 2 ? 0 : 1)
  const dayOfMonth = sinceMarch - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

import { sql } from 'drizzle-orm'
import type { Executor } from '../../client.server'
import { holiday, holidayYear } from '../../schema/holidays'
import { knownDays } from './known-days'
import { KNOWN_YEARS } from './known-years'

/**
 * Puts the holidays that are known into years nobody has touched yet; a year once there is the administrator's and is
 * never written again. Runs after every migration, so that a database has a calendar whichever way it came to be.
 */
export async function addKnownYears(db: Executor): Promise<void> {
  const days = KNOWN_YEARS.flatMap(knownDays)
  const announced = new Map(KNOWN_YEARS.map(({ year, announcedBy }) => [year, announcedBy]))
  const years = [...new Set(days.map(({ year }) => year))].sort()
  const added = await db
    .insert(holidayYear)
    .values(years.map((year) => ({ year, announcedBy: announced.get(year) ?? null, changedAt: sql`now()` })))
    .onConflictDoNothing()
    .returning({ year: holidayYear.year })
  const fresh = new Set(added.map(({ year }) => year))
  const missing = days.filter(({ year }) => fresh.has(year))
  if (missing.length > 0) await db.insert(holiday).values(missing)
}

import { eq, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { holiday, holidayYear } from '#db/schema.server'
import { type CommandResult, forbidden, type Issue, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { appliesTo, FIRST_YEAR, fitsWeek, type HolidayEntry, LAST_YEAR } from './holiday'

type By = { by: Actor; now: Date }
/** A day with the form's field it came from, and the line of a list. */
export type Entered = HolidayEntry & { field: string; line?: number }

/**
 * Enters days off and days worked, one or a whole year's list; all of them or none. Due days that have landed stay where
 * they are (the page of days off lists those that a new count would move).
 */
export async function addHolidays(
  db: Database,
  input: By & { entries: readonly Entered[] },
): Promise<CommandResult<{ added: number }>> {
  const { entries, by, now } = input
  if (by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${holiday} in share row exclusive mode`)
    const issues = await entryIssues(tx, entries)
    if (issues.length > 0) return invalid(...issues)
    const years = [...new Set(entries.map(({ day }) => yearOf(day)))]
    await tx
      .insert(holidayYear)
      .values(years.map((year) => ({ year, announcedBy: null, changedAt: now })))
      .onConflictDoNothing()
    await tx.insert(holiday).values(
      entries.map(({ day, kind, name, source }) => ({
        ...{ day, kind, name, source, year: yearOf(day), appliesTo: appliesTo(kind), addedBy: by.personId },
      })),
    )
    for (const year of years) {
      const days = entries.filter(({ day }) => yearOf(day) === year)
      const data = { days: days.map(({ day, kind, name }) => ({ day, kind, name })), count: days.length }
      await tell(tx, year, 'working-calendar.days-added', data, input)
    }
    return { ok: true, added: entries.length }
  })
}

/** Takes a day out: from then on it is like its week. */
export async function removeHoliday(db: Database, input: By & { day: string }): Promise<CommandResult> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const [gone] = await tx.delete(holiday).where(eq(holiday.day, input.day)).returning()
    if (!gone) return missing
    const { day, kind, name } = gone
    await tell(tx, gone.year, 'working-calendar.day-removed', { day, kind, name }, input)
    return { ok: true }
  })
}

/** Says which document announced the year's days off: counts in it warn no longer. Null takes that back. */
export async function announceYear(
  db: Database,
  input: By & { year: number; announcedBy: string | null },
): Promise<CommandResult> {
  const { year, announcedBy, now } = input
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    await tx
      .insert(holidayYear)
      .values({ year, announcedBy, changedAt: now })
      .onConflictDoUpdate({ target: holidayYear.year, set: { announcedBy, changedAt: now } })
    await tell(tx, year, 'working-calendar.year-announced', { announcedBy }, input)
    return { ok: true }
  })
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

async function entryIssues(tx: Transaction, entries: readonly Entered[]): Promise<Issue[]> {
  const days = entries.map(({ day }) => day)
  const known =
    days.length === 0 ? [] : await tx.select({ day: holiday.day }).from(holiday).where(inArray(holiday.day, days))
  const there = new Set(known.map(({ day }) => day))
  return entries.flatMap(({ day, kind, field, line }, at) => {
    const context = { day, ...(line ? { line } : {}) }
    const outside = yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR
    if (outside) return [{ field, key: 'holidays.year-outside', context }]
    if (there.has(day) || days.indexOf(day) < at) return [{ field, key: 'holidays.day-there', context }]
    return fitsWeek(kind, day) ? [] : [{ field, key: `holidays.${kind}-misfits`, context }]
  })
}

const tell = (
  tx: Transaction,
  year: number,
  event: `working-calendar.${'days-added' | 'day-removed' | 'year-announced'}`,
  data: Record<string, unknown>,
  { by, now }: By,
) => recordEvent(tx, { subject: 'working-calendar', subjectId: year, event, data, by, now })

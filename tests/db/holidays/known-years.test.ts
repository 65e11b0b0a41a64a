import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { holiday, holidayYear } from '#db/schema.server'
import { addKnownYears } from '#db/seed/holidays/add-known-years.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { countTerm } from '~/domain/term'
import { isWorkingDay } from '~/domain/working-calendar'

test('the known years are there for counting; a year stays as the administrator left it', async () => {
  const db = database()
  await db.transaction(addKnownYears)
  const calendar = await loadWorkingCalendar(db)
  expect(countTerm(calendar, '2026-08-20', 10, 'workday').end).toBe('2026-09-07')
  expect([calendar.coveredYears.has(2026), calendar.coveredYears.has(2027), calendar.coveredYears.has(2014)]).toEqual([
    true,
    false,
    false,
  ])
  await db.delete(holiday).where(eq(holiday.day, '2026-11-24'))
  await db.update(holidayYear).set({ announcedBy: 'đã công bố' }).where(eq(holidayYear.year, 2027))
  await db.transaction(addKnownYears)
  const after = await loadWorkingCalendar(db)
  expect(isWorkingDay(after, '2026-11-24')).toBe(true)
  expect(after.coveredYears.has(2027)).toBe(true)
})

test('an empty calendar counts by the week and covers no year', async () => {
  const calendar = await loadWorkingCalendar(database())
  expect(countTerm(calendar, '2026-04-29', 2, 'workday')).toMatchObject({ end: '2026-05-01', unsureYears: [2026] })
})

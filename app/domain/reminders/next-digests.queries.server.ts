import type { Executor } from '#db/client.server'
import { addDays } from '~/domain/calendar-day'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { isWorkingDay, nextWorkingDay } from '~/domain/working-calendar'
import { findLastRun } from './digests.queries.server'
import { findLadder } from './ladder.queries.server'
import { planDigests } from './plan-digests.queries.server'

/**
 * A dry run of the digests that come next: of today while they have not been made, else of the next working day. Nothing is
 * written; what happens until then may change it.
 */
export async function findNextDigests(db: Executor, { today }: { today: string }) {
  const [ladder, calendar, lastRun] = await Promise.all([findLadder(db), loadWorkingCalendar(db), findLastRun(db)])
  const madeToday = lastRun?.day === today ? lastRun : null
  const from = madeToday || !isWorkingDay(calendar, today) ? addDays(today, 1) : today
  const day = nextWorkingDay(calendar, from)
  return { day, ladder, madeToday, ...(await planDigests(db, { day, ladder, calendar })) }
}

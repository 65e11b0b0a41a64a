import type { Executor } from '#db/client.server'
import { dayAt } from '~/domain/calendar-day'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { askForJob } from '~/domain/jobs/ask-for-job.server'
import { isWorkingDay } from '~/domain/working-calendar'
import { findLadder } from './ladder.queries.server'

const HOURS_EAST = 7

/**
 * Asks for the digests of the day where their hour has come: on working days, for a ladder that is in use. Asked as often as
 * anybody likes, by as many servers as there are: the day names the job, so that there is one. Says what came of it.
 */
export async function askForDigests(
  db: Executor,
  { now }: { now: Date },
): Promise<{ day: string; asked: 'now' | 'before' | 'not-due' }> {
  const day = dayAt(now)
  const [ladder, calendar] = await Promise.all([findLadder(db), loadWorkingCalendar(db)])
  const hour = (now.getUTCHours() + HOURS_EAST) % 24
  if (!ladder.active || hour < ladder.hour || !isWorkingDay(calendar, day)) return { day, asked: 'not-due' }
  const isNew = await askForJob(db, { kind: 'make-digests', payload: { day }, onceKey: `make-digests ${day}`, now })
  return { day, asked: isNew ? 'now' : 'before' }
}

import { Cron } from 'croner'
import type { Database } from '#db/client.server'
import { askForDigests } from '~/domain/reminders/ask-for-digests.server'

/** Every five minutes: the hour at which digests are made is the office's to set, and a server may start late. */
const EVERY_FIVE_MINUTES = '*/5 * * * *'

/** Looks whether the digests of the day are due, at once and from then on; a look that lasts is not begun again. */
export function keepSchedule(db: Database, clock: () => Date): { stop: () => void } {
  const look = () => askForDigests(db, { now: clock() })
  const cron = new Cron(
    EVERY_FIVE_MINUTES,
    { timezone: 'Asia/Ho_Chi_Minh', protect: true, unref: true, catch: (error) => console.error('[schedule]', error) },
    look,
  )
  void cron.trigger()
  return { stop: () => cron.stop() }
}

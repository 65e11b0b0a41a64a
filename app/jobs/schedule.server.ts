import { Cron } from 'croner'
import type { Database } from '#db/client.server'
import { openLeaseEnds } from '~/domain/decisions/lease-ends.server'
import { askForReckoning } from '~/domain/overlaps/ask-for-reckoning.server'
import { askForDigests } from '~/domain/reminders/ask-for-digests.server'

/** Every five minutes: the hour at which digests are made is the office's to set, and a server may start late. */
const EVERY_FIVE_MINUTES = '*/5 * * * *'
/** A new day alone brings a lease near its end. */
const EVERY_DAY = '1 0 * * *'

/**
 * Looks whether the digests of the day are due and whether projects changed since they were held against each other, and
 * every day which leases ask for a decision: at once and from then on; a look that lasts is not begun again.
 */
export function keepSchedule(db: Database, clock: () => Date): { stop: () => void } {
  const kept = {
    ...{ timezone: 'Asia/Ho_Chi_Minh', protect: true, unref: true },
    catch: (error: unknown) => console.error('[schedule]', error),
  }
  const crons = [
    new Cron(EVERY_FIVE_MINUTES, kept, async () => {
      await askForDigests(db, { now: clock() })
    }),
    new Cron(EVERY_FIVE_MINUTES, kept, () => askForReckoning(db, { now: clock() })),
    new Cron(EVERY_DAY, kept, async () => {
      await openLeaseEnds(db, { now: clock() })
    }),
  ]
  for (const cron of crons) void cron.trigger()
  return {
    stop: () => {
      for (const cron of crons) cron.stop()
    },
  }
}

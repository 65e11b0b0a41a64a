import type { Database } from '#db/client.server'
import type { Settings } from '~/settings.server'
import { digestLetters } from './digest-letter'
import { makeMailer } from './mailer.server'
import { keepSchedule } from './schedule.server'
import { makeTrades } from './trades.server'
import { startWorker } from './worker.server'

/** Everything that runs beside the pages, from the start of the server to its stop. */
export function workWithoutRequests(
  db: Database,
  { SMTP_URL, MAIL_FROM }: Settings,
  { clock, address }: { clock: () => Date; address: string },
): { stop: () => Promise<void> } {
  const mail =
    SMTP_URL && MAIL_FROM
      ? { mailer: makeMailer({ url: SMTP_URL, from: MAIL_FROM }), write: digestLetters(address) }
      : null
  const schedule = keepSchedule(db, clock)
  const worker = startWorker(db, makeTrades(db, mail), clock)
  return {
    stop: async () => {
      schedule.stop()
      await worker.stop()
    },
  }
}

import type { Database } from '#db/client.server'
import { beginMail, endMail } from '~/domain/mail/outbox.commands.server'
import { reckonOverlaps } from '~/domain/overlaps/reckon-overlaps.commands.server'
import { makeDigests, type WriteLetter } from '~/domain/reminders/digests.commands.server'
import type { Mailer } from './mailer.server'
import type { Trades } from './worker.server'

/** How mail goes out; null where the office has set no mail server, and people are told in the product only. */
export type MailWay = { mailer: Mailer; write: WriteLetter } | null

export function makeTrades(db: Database, mail: MailWay): Trades {
  return {
    'reckon-overlaps': (_, { now, askedBy, tell }) => reckonOverlaps(db, { by: askedBy, now, tell }),
    'make-digests': async ({ day }, { now }) => {
      await makeDigests(db, { day, write: mail?.write ?? null, now })
    },
    'send-mail': async ({ mailId }, { now, last }) => {
      if (!mail) throw new Error('SMTP_URL is not set')
      const message = await beginMail(db, { mailId })
      if (!message) return
      const end = await mail.mailer.send(message)
      const given = end.state === 'waiting' && last ? { ...end, state: 'failed' as const } : end
      await endMail(db, { mailId, end: given, now })
      if (end.state === 'waiting') throw new Error(end.error)
    },
  }
}

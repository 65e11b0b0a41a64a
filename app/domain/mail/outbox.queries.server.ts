import { desc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { mail, person } from '#db/schema.server'

const MOST_SHOWN = 200

/** The newest messages of the outbox, those in trouble first; without their words, which are for the addressee. */
export async function listOutbox(db: Executor) {
  const columns = {
    id: mail.id,
    personName: person.name,
    address: mail.address,
    subject: mail.subject,
    state: mail.state,
    attempts: mail.attempts,
    error: mail.error,
    createdAt: mail.createdAt,
    sentAt: mail.sentAt,
  }
  const rows = db.select(columns).from(mail).innerJoin(person, eq(person.id, mail.personId)).$dynamic()
  return rows
    .orderBy(desc(inArray(mail.state, ['failed', 'unsure'])), desc(mail.createdAt), desc(mail.id))
    .limit(MOST_SHOWN)
}
export type OutboxRow = Awaited<ReturnType<typeof listOutbox>>[number]

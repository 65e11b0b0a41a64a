import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { mail } from '#db/schema.server'
import { type CommandResult, forbidden, missing } from '~/domain/command-result'
import { askForJob } from '~/domain/jobs/ask-for-job.server'
import type { Actor } from '~/domain/people/actor'
import type { Letter } from './mail'

/** What is kept of an answer of a mail server. */
const MOST_ERROR = 1000

/** Lays a message in the outbox and asks for its sending, in the transaction of what it tells of. Gives its number. */
export async function layInOutbox(
  tx: Executor,
  input: { personId: string; address: string; letter: Letter; now: Date },
): Promise<number> {
  const { personId, address, letter, now } = input
  const messageId = `<${randomUUID()}@so-du-an>`
  const [row] = await tx
    .insert(mail)
    .values({ personId, address, ...letter, messageId, createdAt: now })
    .returning({ id: mail.id })
  if (!row) throw new Error('A message was written without an id')
  await askForJob(tx, { kind: 'send-mail', payload: { mailId: row.id }, now })
  return row.id
}

export type Outgoing = Letter & { messageId: string; address: string }

/**
 * Opens the conversation about a message: from now on it counts as possibly sent. Null where there is nothing to send. One
 * that is found open was cut off (the server died between sending and noting it): it becomes unsure and is not sent again.
 */
export function beginMail(db: Executor, { mailId }: { mailId: number }): Promise<Outgoing | null> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(mail).where(eq(mail.id, mailId)).for('update')
    if (row?.state === 'sending') {
      await tx
        .update(mail)
        .set({ state: 'unsure', error: row.error ?? 'cut off' })
        .where(eq(mail.id, mailId))
    }
    if (row?.state !== 'waiting') return null
    await tx
      .update(mail)
      .set({ state: 'sending', attempts: sql`${mail.attempts} + 1` })
      .where(eq(mail.id, mailId))
    const { messageId, address, subject, text, html } = row
    return { messageId, address, subject, text, html }
  })
}

/** How a conversation ended: taken, not taken (tried again or not), or nobody knows. */
export type MailEnd =
  | { state: 'sent' }
  | { state: 'waiting'; error: string }
  | { state: 'failed'; error: string }
  | { state: 'unsure'; error: string }

export async function endMail(db: Executor, input: { mailId: number; end: MailEnd; now: Date }): Promise<void> {
  const { mailId, end, now } = input
  const error = 'error' in end ? end.error.slice(0, MOST_ERROR) : null
  await db
    .update(mail)
    .set({ state: end.state, error, sentAt: end.state === 'sent' ? now : null })
    .where(and(eq(mail.id, mailId), eq(mail.state, 'sending')))
}

/** A person has a message sent again that failed or whose fate nobody knows: the same message with the same Message-ID. */
export function sendAgain(db: Database, input: { mailId: number; by: Actor; now: Date }): Promise<CommandResult> {
  const { mailId, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    const rows = await tx
      .update(mail)
      .set({ state: 'waiting' })
      .where(and(eq(mail.id, mailId), inArray(mail.state, ['failed', 'unsure'])))
      .returning({ id: mail.id })
    if (rows.length === 0) return missing
    await askForJob(tx, { kind: 'send-mail', payload: { mailId }, now })
    return { ok: true }
  })
}

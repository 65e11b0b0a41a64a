import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { JOB_KINDS, JOB_STATES } from '../../app/domain/jobs/job'
import { MAIL_STATES } from '../../app/domain/mail/mail'
import { id, instant } from './columns'
import { person } from './people'

/** Work without a request, asked for in the transaction of a change; taken with SKIP LOCKED, tried again with pauses. */
export const job = pgTable(
  'job',
  {
    id: id(),
    kind: text({ enum: JOB_KINDS }).notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    /** The same work is asked for once, whoever asks first: «make-digests 2026-11-23». */
    onceKey: text(),
    state: text({ enum: JOB_STATES }).notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    runAt: instant().notNull(),
    /** The last sign of life of who runs it. */
    aliveAt: instant(),
    /** What went wrong the last time. */
    error: text(),
    createdAt: instant().notNull(),
    endedAt: instant(),
    /** Who asked for it; null where the product did by itself. */
    askedBy: text().references(() => person.id),
    /** How far it is: so many steps done, of so many; null where nobody counts. */
    stepsDone: integer(),
    steps: integer(),
    /** What came of it, as its kind tells. */
    outcome: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [
    uniqueIndex('job_once').on(t.onceKey),
    // Two at once would hold the same list against itself twice; whoever asks meanwhile gets the one under way.
    uniqueIndex('job_one_reckoning')
      .on(t.kind)
      .where(sql`kind = 'reckon-overlaps' and state in ('waiting', 'running')`),
    index('job_newest_of_kind').on(t.kind, t.id),
    index('job_open').on(t.runAt, t.id).where(sql`state in ('waiting', 'running')`),
    index('job_dead').on(t.id).where(sql`state = 'dead'`),
    check('job_ended_when', sql`(${t.state} in ('done', 'dead')) = (${t.endedAt} is not null)`),
    check(
      'job_steps',
      sql`(${t.stepsDone} is null) = (${t.steps} is null) and ${t.stepsDone} between 0 and ${t.steps}`,
    ),
    check('job_dead_says_why', sql`${t.state} <> 'dead' or ${t.error} is not null`),
  ],
)

/** The outbox: a message is written with what it tells of, and sent by a job. Its Message-ID never changes. */
export const mail = pgTable(
  'mail',
  {
    id: id(),
    messageId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => person.id),
    address: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    state: text({ enum: MAIL_STATES }).notNull().default('waiting'),
    /** Conversations with the mail server that were begun. */
    attempts: integer().notNull().default(0),
    error: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
  },
  (t) => [
    uniqueIndex('mail_message_once').on(t.messageId),
    index('mail_newest').on(t.createdAt, t.id),
    index('mail_in_trouble').on(t.id).where(sql`state in ('failed', 'unsure')`),
    check('mail_sent_when', sql`(${t.state} = 'sent') = (${t.sentAt} is not null)`),
  ],
)
